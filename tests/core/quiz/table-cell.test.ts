import { describe, expect, test } from 'vitest';
import { answers, ask, choicesOf } from './ask-notes.ts';

function cells(text: string) {
  return ask(text).questions.filter(({ kind }) => kind === 'table-cell');
}

function prompts(text: string) {
  return cells(text).map(({ prompt }) => prompt);
}

const LAYERS = `# 网络

| 层 | 名字 | 数据单位 |
| --- | --- | --- |
| 4 | 传输层 | 报文段 |
| 3 | 网络层 | 分组 |
| 2 | 链路层 | 帧 |
`;

describe('what the rows of a table are called', () => {
  test('a bare number is no name: the column of names beside it is', () => {
    const asked = cells(LAYERS);
    expect(asked).toHaveLength(3);
    for (const question of asked) {
      expect(question.prompt).toContain('数据单位');
      for (const choice of choicesOf([question])) expect(choice).not.toMatch(/^\d/);
    }
  });

  test('without one, the number goes with the header that says what it numbers', () => {
    const ports = '# 端口\n\n| 端口 | 协议 |\n| --- | --- |\n| 22 | SSH 2 |\n| 53 | DNS |\n| 80 | HTTP |\n';
    const numbered = ports.replace('SSH 2', 'SSH').replaceAll('| DNS |', '| 9P |');
    for (const prompt of prompts(numbered)) expect(prompt).toMatch(/端口 \d+/u);
    const floors = '| 层 | 重量 |\n| --- | --- |\n| 1 | 30 吨 |\n| 2 | 25 吨 |\n| 3 | 18 吨 |\n';
    expect(prompts(floors)).toContain('第 1 层的重量是什么？');
  });

  test('a number that only counts the rows names none', () => {
    const indexed = '| 序号 | 产量 |\n| --- | --- |\n| 1 | 30 吨 |\n| 2 | 25 吨 |\n| 3 | 18 吨 |\n';
    expect(cells(indexed)).toEqual([]);
  });
});

describe('how a cell is asked', () => {
  const planets = (heading: string) =>
    `# ${heading}\n\n| 行星 | 发现者 | 发现地点 |\n| --- | --- | --- |\n| 天王星 | 赫歇尔 | 巴斯 |\n| 海王星 | 伽勒 | 柏林 |\n| 谷神星 | 皮亚齐 | 巴勒莫 |\n`;

  test.each([
    ['太阳系', '太阳系中，天王星的发现者是谁？'],
    ['二、太阳系', '太阳系中，天王星的发现者是谁？'],
    ['三颗行星的比较', '天王星的发现者是谁？'],
    ['太阳系 vs 系外', '天王星的发现者是谁？'],
  ])('under %s: a heading stands there only where it names a subject', (heading, prompt) => {
    const about = ask(planets(heading)).questions.map((question) => question.prompt);
    expect(about.some((each) => each === prompt || each.includes('赫歇尔'))).toBe(true);
    expect(about.some((each) => each.includes('比较') || each.includes('vs') || each.includes('二、'))).toBe(
      false,
    );
  });

  test('each column one way: the other way round would tell it', () => {
    for (const asked of Map.groupBy(cells(planets('太阳系')), ({ source }) => source.lines[0]).values()) {
      expect(asked.length).toBeLessThanOrEqual(2);
      const columns = asked.map(({ prompt }) => (prompt.includes('地点') ? '地点' : '发现者'));
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  test('a header that says the row is explained there asks for a description', () => {
    const gates =
      '| 元件 | 说明 |\n| --- | --- |\n| 与门 | 输入全为高电平时才输出高电平 |\n| 异或门 | 两个输入不同时才输出高电平 |\n| 非门 | 把输入的电平反过来再输出 |\n';
    expect(cells(gates).length).toBeGreaterThan(0);
    for (const prompt of prompts(gates)) expect(prompt).not.toContain('说明');
  });

  test('two rows make a question of two choices', () => {
    const [question, ...more] = cells(
      '| 部件 | 运行的位置 |\n| --- | --- |\n| 驱动 | 内核态 |\n| 模拟器 | 用户态 |\n',
    );
    expect(question && new Set(choicesOf([question]))).toEqual(new Set(['驱动', '模拟器']));
    expect(more.length).toBeLessThanOrEqual(1);
  });
});

test('choices that are numbers stand in their order', () => {
  const years =
    '| 政权 | 建立时间 |\n| --- | --- |\n| 北宋 | 960年 |\n| 南宋 | 1127年 |\n| 元朝 | 1271年 |\n| 明朝 | 1368年 |\n';
  const asked = cells(years).filter(({ prompt }) => prompt.includes('什么时候'));
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked) {
    const values = answers(question).map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  }
});

describe('a table that compares things', () => {
  const compared = (head: string) =>
    `| ${head} | 甲线 | 乙线 |\n| --- | --- | --- |\n| 长度 | 120 公里 | 48 公里 |\n| 车速 | 每小时 300 公里 | 每小时 80 公里 |\n| 供电 | 交流电 | 直流电 |\n| 票价 | 一样 | 一样 |\n`;

  test.each(['', '比较项目'])('with “%s” above its aspects: which of the things is described', (head) => {
    const asked = cells(compared(head));
    expect(asked).toHaveLength(3);
    for (const question of asked) {
      expect(question.prompt).toMatch(/^“(?:长度|车速|供电)：.*”是甲线的特点，还是乙线的特点？$/u);
      expect(choicesOf([question])).toEqual(new Set(['甲线', '乙线']));
    }
  });

  test('not where the columns hold properties of the rows', () => {
    const properties =
      '| | 首都 | 人口 |\n| --- | --- | --- |\n| 法国 | 巴黎 | 6800 万 |\n| 日本 | 东京 | 1.2 亿 |\n| 埃及 | 开罗 | 1.1 亿 |\n';
    for (const prompt of prompts(properties)) expect(prompt).not.toContain('说的是首都');
  });
});

describe('what is not asked of a table', () => {
  test.each([
    ['remarks of all sorts', '备注', ['老师说会考这一个', '去年已经考过一次', '今年新加进来的']],
    [
      'one remark of praise, which holds of others too',
      '优点',
      ['使用起来很方便', '价格比较便宜', '运行速度比较快'],
    ],
    ['what depends', '容量', ['视型号而定的容量', '取决于主板的容量', '可变的容量']],
  ])('%s', (_, header, values) => {
    const rows = values.map((value, index) => `| ${['内存条', '固态盘', '机械盘'][index]} | ${value} |`);
    expect(cells(`| 部件 | ${header} |\n| --- | --- |\n${rows.join('\n')}\n`)).toEqual([]);
  });

  test('a cell with the characters that tell its row from the others', () => {
    const stores =
      '| 类型 | 组织方式 |\n| --- | --- |\n| 键值数据库 | 从键到值的映射 |\n| 文档数据库 | 一个个独立的文件 |\n| 图数据库 | 结点同边的集合 |\n| 列族数据库 | 很多很宽的行集 |\n';
    for (const question of cells(stores)) {
      expect(question.prompt).not.toContain('从键到值');
      expect(answers(question)).not.toContain('✓ 从键到值的映射');
    }
  });

  test('a name that the cell spells', () => {
    const instructions =
      '| instruction | what |\n| --- | --- |\n| WORKDIR | sets the working directory |\n| EXPOSE | documents a port of the image |\n| HEALTHCHECK | tests that it still answers |\n| STOPSIGNAL | picks what ends the process |\n';
    for (const question of cells(instructions)) {
      expect(question.prompt).not.toMatch(/WORKDIR|working directory/);
    }
  });

  test('a row beside one that is a sort of it', () => {
    const moves =
      '| Term | Meaning |\n| --- | --- |\n| Diffusion | Net movement of particles down a gradient |\n| Facilitated diffusion | Passage through a channel protein without energy |\n| Pumping | Movement against a gradient at the cost of energy |\n| Budding | Pinching off a piece of the membrane with its content |\n';
    for (const question of cells(moves)) {
      const choices = answers(question);
      if (choices.includes('✓ Diffusion')) expect(choices).not.toContain('Facilitated diffusion');
    }
  });
});

describe('a number or code in a table', () => {
  const rows = (cells: readonly string[]) => `${cells.map((cell) => `| ${cell} |`).join('\n')}\n`;

  test('names that differ by a letter are two: the ports are asked of them', () => {
    const asked = prompts(
      `# Networking\n\n| Service | Port |\n| --- | --- |\n${rows(['HTTP | 80', 'HTTPS | 443', 'SSH | 22', 'DNS | 53', 'NTP | 123', 'DHCP | 67/68'])}`,
    );
    expect(asked.toSorted()).toEqual([
      'Which port does DNS use?',
      'Which port does HTTP use?',
      'Which port does HTTPS use?',
      'Which port does NTP use?',
      'Which port does SSH use?',
    ]);
  });

  test('as the name of its row it has its header with it', () => {
    const asked = prompts(
      `| Port | Service |\n| --- | --- |\n${rows(['22 | SSH', '67/68 | DHCP', '443 | HTTPS', '53 | DNS'])}`,
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const prompt of asked) expect(prompt).not.toMatch(/of “?\d/);
  });

  test('a comparison is one of what its header names', () => {
    const bands = `| 弹性值 | 名称 | 涨价时总收益 |\n| --- | --- | --- |\n${rows([
      '大于1 | 富有弹性 | 减少',
      '等于1 | 单位弹性 | 不变',
      '小于1 | 缺乏弹性 | 增加',
    ])}`;
    const asked = cells(bands);
    expect(asked).toHaveLength(3);
    for (const question of asked) {
      expect(question.prompt).not.toContain('涨价');
      expect([...choicesOf([question]), question.prompt].join('\n')).toContain('弹性值大于 1');
    }
  });
});

describe('columns that are no one property', () => {
  test.each([
    ['起步或开放的年份', ['2009 年成立', '2013 年开放', '2015 年推出']],
    ['降温时的变化', ['慢慢变成固体', '很快变成液体', '一直保持气体']],
    ['体积', ['增加', '减少', '不变']],
    ['大小', ['很大', '较小', '一般']],
  ])('%s', (header, values) => {
    const rows = values.map((value, index) => `| ${['铜合金', '铁合金', '铝合金'][index]} | ${value} |`);
    expect(cells(`| 材料 | ${header} |\n| --- | --- |\n${rows.join('\n')}\n`)).toEqual([]);
  });

  test('how large by no measure is no choice beside measures', () => {
    const stores =
      '| Store | Capacity |\n| --- | --- |\n| Buffer | Large |\n| Register | 8 words |\n| Cache line | 64 bytes |\n| Disk page | 4096 bytes |\n';
    for (const question of cells(stores)) expect(choicesOf([question])).not.toContain('Large');
  });

  test('products of one sort may be of another, too', () => {
    const products =
      '| 虚拟化方式 | 代表产品 |\n| --- | --- |\n| 甲方式 | Alfa、Bravo |\n| 乙方式 | Coral、Delta |\n| 丙方式 | Ekko、Fox |\n';
    for (const prompt of prompts(products)) expect(prompt).not.toMatch(/是“/u);
  });
});

test('what an abbreviation of initials stands for is typed, or not asked', () => {
  const { questions } = ask(
    '| Term | Abbreviation |\n| --- | --- |\n| Neutral stimulus | NS |\n| Conditioned response | CR |\n| Unconditioned stimulus | UCS |\n| Conditioned stimulus | CS |\n',
  );
  expect(questions.length).toBe(3);
  for (const { kind, prompt, answer } of questions) {
    expect(kind).toBe('cloze');
    expect(answer.form).toBe('typed');
    expect(prompt).not.toContain('Unconditioned');
  }
});

test('nor are symbols, of which the first letter tells the name', () => {
  const elements =
    '| Element | Symbol |\n| --- | --- |\n| Oxygen | O |\n| Nitrogen | N |\n| Chlorine | Cl |\n| Iodine | I |\n';
  expect(ask(elements).questions).toEqual([]);
});

test('a choice is not told by being the only one with a second clause', () => {
  const commands =
    '| 指令 | 作用 |\n| --- | --- |\n| FROM | 指定基础的镜像 |\n| RUN | 构建时执行命令 |\n| LABEL | 写下镜像的信息 |\n| CMD | 指定默认的命令，可以被覆盖 |\n';
  const asked = cells(commands).filter(({ prompt }) => prompt.includes('作用是什么'));
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked) expect([...choicesOf([question])].join('')).not.toContain('，');
});

describe('two pairs of headers that divide four things', () => {
  const goods =
    '| | 有竞争性 | 无竞争性 |\n| --- | --- | --- |\n| 有排他性 | 私人物品（冰激凌） | 俱乐部物品 |\n| 无排他性 | 公共资源 | 公地 |\n';

  test('which is it that is both', () => {
    const asked = cells(goods);
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) {
      expect(question.prompt).toMatch(/^同时符合“[有无]排他性”和“[有无]竞争性”的是下列哪一项？$/u);
      expect(choicesOf([question])).toEqual(new Set(['私人物品', '俱乐部物品', '公共资源', '公地']));
    }
  });

  test('not where the headers are no pairs', () => {
    const table = goods.replace('无竞争性', '价格');
    for (const prompt of prompts(table)) expect(prompt).not.toContain('同时符合');
  });
});

test('the things compared are asked by turns', () => {
  const table = `| 项目 | 甲线 | 乙线 |\n| --- | --- | --- |\n${[
    '长度 | 120 公里 | 48 公里',
    '车速 | 300 公里 | 80 公里',
    '供电 | 交流电 | 直流电',
    '轨距 | 1435 毫米 | 1000 毫米',
  ]
    .map((row) => `| ${row} |`)
    .join('\n')}\n`;
  const right = cells(table).map((question) => answers(question).find((text) => text.startsWith('✓')));
  expect(right.toSorted()).toEqual(['✓ 乙线', '✓ 乙线', '✓ 甲线', '✓ 甲线']);
});

test('a column of yes and no makes statements', () => {
  const table =
    '| 车型 | 是否需要充电 |\n| --- | --- |\n| 电车 | 需要 |\n| 油车 | 不需要 |\n| 马车 | 不需要 |\n| 房车 | 看车型 |\n';
  expect(ask(table).questions.map((question) => [question.prompt, answers(question)[0]])).toEqual([
    ['判断正误：\n电车需要充电。', '✓ 正确'],
    ['判断正误：\n油车需要充电。', '正确'],
    ['判断正误：\n马车需要充电。', '正确'],
  ]);
});
