import { describe, expect, test } from 'vitest';
import { isUntold } from '../../../src/core/search/asked-for.ts';

describe('a passage about the right thing does not tell what is asked of it', () => {
  test.each([
    { asked: '碟刹多少钱', silent: '碟刹：用卡钳夹住碟片来减速。', telling: '碟刹 300 元一套。' },
    { asked: 'what does a disc brake cost', silent: 'It stops the wheel.', telling: 'It is cheap.' },
    { asked: 'prices of disc brakes', silent: 'They stop wheels.', telling: 'From €30.' },
    { asked: '车店总部在哪个城市', silent: '车店卖公路车。', telling: '车店位于河边。' },
    {
      asked: 'which country is it made in',
      silent: 'A maker of gears.',
      telling: 'A maker located in Japan.',
    },
    { asked: '变速器是谁发明的', silent: '变速器拨动链条。', telling: '变速器由一位法国人发明。' },
    { asked: 'who invented the derailleur', silent: 'It moves chains.', telling: 'Invented by a tourist.' },
    { asked: '固件最新版是多少', silent: '固件管理变速。', telling: '固件 v2.4 起支持。' },
    { asked: 'which version is supported', silent: 'Firmware shifts gears.', telling: 'Since Version two.' },
    { asked: '车店是哪一年开业的', silent: '车店在河边。', telling: '车店于一九九八年开业。' },
    { asked: 'when was the shop opened', silent: 'The shop sells.', telling: 'The shop moved in May.' },
    { asked: '举个刹车的例子', silent: '刹车使车停下。', telling: '刹车有很多种，比如碟刹。' },
    { asked: 'an example of a brake', silent: 'It stops the wheel.', telling: 'Brakes such as discs.' },
    { asked: '怎么安装固件', silent: '固件管理变速。', telling: '步骤：先连上电脑。' },
    { asked: 'how to install the firmware', silent: 'It shifts.', telling: 'Use `flash`.' },
  ])('$asked', ({ asked, silent, telling }) => {
    expect(isUntold(asked, silent)).toBe(true);
    expect(isUntold(asked, telling)).toBe(false);
  });

  test('each kind that is asked for must be told', () => {
    const bought = '碟刹多少钱，什么时候推出的';
    expect(isUntold(bought, '碟刹 90 元。')).toBe(true);
    expect(isUntold(bought, '碟刹 90 元，2003 年推出。')).toBe(false);
  });
});

test('what shows by no form is never untold: what a thing is, how it works, what it is good for', () => {
  const questions = ['碟刹是什么', '碟刹有什么优点', 'how does a disc brake work', 'why is it heavy', ''];
  expect(questions.filter((question) => isUntold(question, '轮圈。'))).toEqual([]);
});

test('a word that only holds one of those asked by is another one: discover, preversion, costume', () => {
  const questions = ['what is a costume', 'what is an authority', 'installation art', 'conversion of wheels'];
  expect(questions.filter((question) => isUntold(question, '轮圈。'))).toEqual([]);
});
