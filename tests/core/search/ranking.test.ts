import { describe, expect, test } from 'vitest';
import { ask, glossaryOf, ranked } from './passages.ts';

/** Small notes on a shop for bicycles: nothing here is about the notes that the weights were tuned on. */
const shop = {
  '刹车 › 碟刹': '碟刹：用卡钳夹住装在花鼓上的碟片来减速的刹车。雨天制动力稳定，比较重。',
  '刹车 › 圈刹': '圈刹：用橡胶块夹住轮圈来减速的刹车。便宜，容易维修，雨天会打滑。',
  '传动 › 链条': '链条：把牙盘的力传给飞轮。每骑五百公里要清洗、上油，拉长以后要更换。',
  '传动 › 变速器': '变速器：把链条拨到另一片飞轮上的机构。Shimano 在 1984 年推出了带定位的变速器。',
  店史: '本店在 2003 年开业，2011 年搬到河边，2019 年开始出租电动车。',
  '*车型': '车型：\n公路车\n山地车\n旅行车',
  '车型 › 公路车': '公路车：为在铺装路面上快骑而设计，车把低，轮胎窄。',
  '车型 › 山地车': '山地车：为林道和碎石路设计，轮胎宽，有避震。',
  'Repairs › Flat tyres':
    'A flat tyre is patched from the inside. Find the hole under water and roughen the tube.',
  'Repairs › Wheel truing': 'Wheel truing: turning the spokes until the rim runs straight again.',
};

describe('the right passage comes first', () => {
  test.each([
    ['碟刹是什么', '刹车 › 碟刹', 'it explains the term; 圈刹 only is of the same kind'],
    ['雨天哪种刹车稳定', '刹车 › 碟刹', 'both speak of rain, but only here does it stand beside 稳定'],
    ['链条多久上一次油', '传动 › 链条', 'the head term 链条, although 变速器 mentions chains too'],
    ['1984 年谁推出了变速器', '传动 › 变速器', 'the number that is asked about stands here alone'],
    ['Shimano 推出了什么', '传动 › 变速器', 'a rare Latin name says more than the common words 推出'],
    ['什么时候开始出租电动车', '店史', 'a dated sentence beside 出租电动车'],
    ['车型有哪些', '车型', '"which" wants the overview, not a member'],
    ['山地车的轮胎有什么特点', '车型 › 山地车', 'the subject is 山地车; 公路车 speaks of tyres as well'],
    ['how do I patch a flat tyre', 'Repairs › Flat tyres', 'all the words that matter'],
    [
      'what does truing a wheel mean',
      'Repairs › Wheel truing',
      'stems: truing, wheel; "what" and "mean" ask',
    ],
    ['什么是ＳＨＩＭＡＮＯ的变速器', '传动 › 变速器', 'full-width and upper case are the same letters'],
    ['鏈條多久要清洗', '传动 › 链条', 'traditional characters are the same words'],
    ['Shimano变速器', '传动 › 变速器', 'English glued to Chinese is split from it'],
    ['flat  TYRES', 'Repairs › Flat tyres', 'headings are searched; plural and case do not matter'],
  ])('%s → %s: %s', (question, expected) => {
    expect(ranked(shop, question)[0]).toBe(expected);
  });

  test('a long passage that shares many words does not win over the short one that answers', () => {
    const rambling = [
      'Over the years we have sold pumps, helmets, lights, locks and gloves, and people ask about each of them.',
      'A pump can be long or short, and a tyre can be wide or narrow, and how much a pump weighs matters to some.',
      'How often a tyre should be replaced, how much air the valve lets through and which helmet to buy: ask us.',
    ].join(' ');
    const notes = { Chat: rambling, 'Tyre pressure': 'A wide tyre needs 2 bar of air, a narrow one 7 bar.' };
    expect(ranked(notes, 'how much air pressure does a narrow tyre need')[0]).toBe('Tyre pressure');
  });

  test('words that only make a sentence a question do not draw it to a passage of questions', () => {
    const notes = {
      常见问题: '顾客常问：这是什么？为什么？什么时候？怎么办？哪些有货？多少钱？',
      内胎: '内胎：轮胎里面充气的橡胶管，漏气时可以补。',
    };
    expect(ranked(notes, '内胎是什么，为什么会漏气，怎么办')[0]).toBe('内胎');
  });

  test('a dictionary word made of question words is one too: 什么东西 is not about 东西', () => {
    const notes = {
      东西方向: '东西方向的自行车道有三条，东西两端都有停车点，东西之间骑行二十分钟。',
      花鼓: '花鼓：车轮中心装轴承的部件。',
    };
    expect(ranked(notes, '花鼓是什么东西')[0]).toBe('花鼓');
  });

  test('a short question of common words is not decided by a pair with its question word (是云)', () => {
    const notes = {
      概念: '云：水汽凝结成的小水滴的集合。',
      天色: '今天天上是云，昨天天上也是云，明天可能还是云。',
      雨: '云里的水滴够大时落下来就是雨，看云能知道天气。',
      风: '风：空气从气压高的地方流向气压低的地方。',
      雪: '雪：水汽在空中结成的冰晶。',
      霜: '霜：水汽在地面的冷物体上结成的冰晶。',
    };
    expect(ranked(notes, '什么是云')[0]).toBe('概念');
  });

  test('the exact subject goes before a longer name that holds it', () => {
    const notes = {
      电助力车: '电助力车：踩踏时由电机帮忙的车。',
      电助力车牌照: '电助力车牌照：上路之前要到车管所办理，电助力车的牌照两年有效。',
    };
    expect(ranked(notes, '什么是电助力车')[0]).toBe('电助力车');
    expect(ranked(notes, '电助力车牌照怎么办')[0]).toBe('电助力车牌照');
  });

  test('the year that is asked for must stand beside its subject, not beside another one', () => {
    const notes = {
      甲店: '甲店：1998 年开业，卖童车。',
      乙店: '乙店：卖童车和公路车，没有写开业的时间，乙店的顾客多。',
      丙店: '丙店：2005 年开业。',
    };
    expect(ranked(notes, '丙店是哪年开业的')[0]).toBe('丙店');
  });

  test('where notes in two languages say the same, the one in the language of the question goes first', () => {
    const notes = {
      '车闸 › Shimano': 'Shimano：日本的厂家，生产变速器和车闸。',
      'Brakes › Shimano': 'Shimano: a Japanese maker of gears and brakes.',
    };
    expect(ranked(notes, 'Shimano 是什么')[0]).toBe('车闸 › Shimano');
    expect(ranked(notes, 'what is Shimano')[0]).toBe('Brakes › Shimano');
  });

  test('a name is found written as one word or as two', () => {
    const notes = {
      货车: 'CargoTrek：前面有货箱的三轮车。',
      别的: 'Three wheels carry more than two.',
    };
    expect(ranked(notes, 'cargo trek 是什么')[0]).toBe('货车');
    const apart = { 货车: 'Cargo Trek：前面有货箱的三轮车。', 别的: 'Three wheels carry more than two.' };
    expect(ranked(apart, 'cargotrek 是什么')[0]).toBe('货车');
  });

  test('equal passages keep the order of the notes, every time', () => {
    const notes = { 甲: '头盔保护头部。', 乙: '头盔保护头部。', 丙: '头盔保护头部。' };
    expect(ranked(notes, '头盔')).toEqual(['甲', '乙', '丙']);
  });

  test('no more hits than asked for, and none that share nothing with the question', () => {
    expect(ask(shop, '刹车').hits.length).toBeLessThanOrEqual(5);
    expect(ranked(shop, '巧克力')).toEqual([]);
  });
});

describe('the glossary', () => {
  const glossary = glossaryOf(
    ['碟刹', 'disc brake', '盘刹'],
    ['圈刹', 'rim brake'],
    ['中轴', 'bottom bracket', 'BB'],
    ['电子变速', 'electronic shifting', 'ES'],
    ['刹车线', 'brake cable'],
  );
  const notes = { ...shop, '传动 › 中轴': '中轴：两根曲柄转动的轴。' };

  test('an English question finds the Chinese passage', () => {
    expect(ranked(notes, 'what is a disc brake', glossary)[0]).toBe('刹车 › 碟刹');
  });

  test('an abbreviation finds its term', () => {
    expect(ranked(notes, 'BB 是什么', glossary)[0]).toBe('传动 › 中轴');
  });

  test('a name that the notes use themselves stays as it is: other names of it do not join in', () => {
    const both = {
      ...notes,
      盘刹: '盘刹在本店是老型号的叫法，已经停产。',
    };
    expect(ranked(both, '盘刹还有货吗', glossary)[0]).toBe('盘刹');
    expect(ranked(both, '碟刹重吗', glossary)[0]).toBe('刹车 › 碟刹');
  });

  test('a term that no note holds gives nothing, not passages about its parts', () => {
    for (const question of ['电子变速', '什么是电子变速', 'what is electronic shifting', 'ES']) {
      expect(ask(notes, question, glossary).verdict, question).toBe('nothing');
    }
    // 刹车 alone is well known, 刹车线 is not.
    expect(ask(notes, '刹车线', glossary).verdict).toBe('nothing');
  });
});
