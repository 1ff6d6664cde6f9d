import { describe, expect, test } from 'vitest';
import { ask, ranked } from './passages.ts';

/** What a workshop for bicycles says of them: nothing here is about the notes that the weights were tuned on. */
const workshop = {
  '刹车 › 碟刹': '碟刹：用卡钳夹住装在花鼓上的碟片来减速的刹车。雨天制动力稳定。\n碟刹的缺点是比较重。',
  '刹车 › 圈刹': '圈刹：用橡胶块夹住轮圈来减速的刹车，容易维修。\n圈刹的缺点是雨天会打滑。',
  '传动 › 链条': '链条：把牙盘的力传给飞轮。每骑五百公里要清洗、上油，拉长以后要更换。',
  '传动 › 变速器': '变速器：把链条拨到另一片飞轮上的机构。Shimano 在 1984 年推出了带定位的变速器。',
  '传动 › 皮带': '皮带：代替链条传动，不用上油，优点是安静、干净，寿命长。每条 300 元。',
  店史: '本店在 2003 年开业，2011 年搬到河边，2019 年开始出租电动车。',
  '车型 › 公路车': '公路车：为在铺装路面上快骑而设计，车把低，轮胎窄。',
  '车型 › 山地车': '山地车：为林道和碎石路设计，轮胎宽，有避震。',
  'Repairs › Flat tyres':
    'A flat tyre is patched from the inside. Find the hole under water and roughen the tube.',
  'Repairs › Wheel truing': 'Wheel truing: turning the spokes until the rim runs straight again.',
  'Parts › Tubeless tyre':
    'Tubeless tyre: a tyre without a tube. Its main disadvantage is the mess of its sealant.',
  'Parts › Dynamo hub': 'Dynamo hub: a hub that makes power for the lamps while the wheel turns.',
};
const answer = (question: string) => ask(workshop, question);

describe('a comparison gives a passage for each thing first', () => {
  test.each([
    ['碟刹和圈刹有什么区别', ['刹车 › 圈刹', '刹车 › 碟刹']],
    ['链条和皮带哪个更好，有什么不同', ['传动 › 皮带', '传动 › 链条']],
    ['compare tubeless tyre and dynamo hub', ['Parts › Dynamo hub', 'Parts › Tubeless tyre']],
  ])('%s', (question, each) => {
    expect(ranked(workshop, question).slice(0, 2).sort()).toEqual(each);
    expect(answer(question).verdict).toBe('found');
  });
});

describe('a word that means the same finds', () => {
  test.each([
    ['碟刹有什么坏处', '刹车 › 碟刹', '缺点'],
    ['圈刹有哪些短处', '刹车 › 圈刹', '缺点'],
    ['皮带的好处是什么', '传动 › 皮带', '优点'],
    ['what is the drawback of a tubeless tyre', 'Parts › Tubeless tyre', 'disadvantage'],
    ['what are the advantages of 皮带', '传动 › 皮带', '优点, in the other language'],
  ])('%s → %s: it says %s', (question, expected) => {
    const { hits, verdict } = answer(question);
    expect([hits[0]?.passage.id, verdict]).toEqual([expected, 'found']);
    expect(hits[0]?.features.synonyms).toBeGreaterThan(0);
  });

  test('a passage that shares no other word with the question', () => {
    const notes = { 皮带: '优点：安静。', 链条: '要上油。' };
    expect(ranked(notes, 'advantages')).toEqual(['皮带']);
    expect(ranked(notes, '好处')).toEqual(['皮带']);
    expect(ranked({ A: 'One disadvantage is noise.', B: 'It wants oil.' }, 'drawbacks')).toEqual(['A']);
  });

  test('but the word itself goes first', () => {
    const notes = { 甲: '皮带的好处是安静。', 乙: '皮带的优点是安静。' };
    expect(ranked(notes, '皮带的优点')[0]).toBe('乙');
    expect(ranked(notes, '皮带的好处')[0]).toBe('甲');
  });
});

describe('what the notes do not treat', () => {
  test.each([
    ['头盔怎么选', 'a thing that they never name'],
    ['Shimano 的总部在哪', 'they name the firm, and no place'],
    ['Shimano 创始人是谁', 'they name the firm, and nobody'],
    ['碟刹是谁发明的', 'they explain the thing, and name nobody'],
    ['变速器最新版本是多少', 'they explain the thing, and no version of it'],
    ['变速器 2005 年的型号', 'they explain the thing, and know no such year'],
    ['今天天气怎么样', 'small talk'],
  ])('%s: nothing, for %s', (question) => {
    expect(answer(question).verdict).toBe('nothing');
  });

  test.each([
    ['山地车多少钱', '皮带多少钱', 'a price stands beside the belt alone'],
    ['碟刹是哪一年推出的', '变速器是哪一年推出的', 'a year stands beside the derailleur alone'],
    ['how much does a dynamo hub cost', 'what does a dynamo hub make', 'its power is told, its price is not'],
    [
      'who invented the tubeless tyre',
      'what is a tubeless tyre',
      'it is explained, its inventor is not named',
    ],
    ['碟刹的液压油是什么', '碟刹的卡钳是什么', 'no oil is spoken of'],
    ['dynamo hub bluetooth', 'dynamo hub lamps', 'a word of some other thing, beside a name they know'],
    ['tubeless tyre pressure sensor', 'tubeless tyre sealant', 'two of them'],
  ])('%s is surely less answered than %s: %s', (unanswered, answered) => {
    const [less, more] = [answer(unanswered), answer(answered)];
    expect(more.verdict).toBe('found');
    expect(less.confidence).toBeLessThan(more.confidence);
  });
});

describe('everyday words around a question are no reason for doubt', () => {
  test.each([
    ['我朋友说碟刹在雨天也很稳，是真的吗', '刹车 › 碟刹'],
    ['我想知道你们店什么时候开始可以租电动车', '店史'],
    ['can you please tell me what wheel truing means', 'Repairs › Wheel truing'],
    ['so what is this dynamo hub thing really good for', 'Parts › Dynamo hub'],
  ])('%s → %s', (question, expected) => {
    const { hits, verdict, evidence } = answer(question);
    expect(hits[0]?.passage.id).toBe(expected);
    expect(verdict).not.toBe('nothing');
    expect(evidence.find(({ signal }) => signal === 'missing')?.value).toBeLessThan(0.1);
  });

  test.each([
    ['碟刹好用吗，朋友喜欢', '碟刹液压吗，碳纤维'],
    ['my friend wants a dynamo hub today', 'bluetooth firmware of a dynamo hub'],
  ])('%s: more likely answered than %s', (everyday, specific) => {
    expect(answer(everyday).confidence).toBeGreaterThan(answer(specific).confidence);
  });
});
