import { describe, expect, test } from 'vitest';
import { answers, ask, askAll, choicesOf } from './ask-notes.ts';

const CLOUDS = `# 部署形式

- 私有云：一个单位在自有设施上为自己搭建的平台。
- 社区云：为几个诉求相同的组织共同建设的平台。
- 公有云：由厂家建设、租给社会公众使用的平台。
`;
const ORGANELLES = `# Organelles

- **Mitochondrion**: an organelle that releases energy from food and stores it in ATP.
- **Ribosome**: a small particle that builds proteins by joining amino acids.
- **Lysosome**: a sac of enzymes that breaks down worn-out parts and invaders.

| Planet | Discoverer | Rings |
| --- | --- | --- |
| Uranus | William Herschel | thin and dark |
| Neptune | Johann Galle | faint and clumpy |
| Pluto | Clyde Tombaugh | none |
`;

describe('what is asked', () => {
  test('a term is chosen among its siblings, and each wrong one says what it is', () => {
    const question = ask(ORGANELLES).questions.find(({ kind }) => kind === 'term' || kind === 'description');
    expect(question?.answer.form).toBe('choice');
    if (question?.answer.form !== 'choice') return;
    expect(question.answer.choices.filter(({ right }) => right)).toHaveLength(1);
    for (const { right, truth } of question.answer.choices) expect(truth === null).toBe(right);
    expect(question.source.path).toBe('note.md');
  });

  test('a table cell is chosen among those of its column', () => {
    const cells = ask(ORGANELLES).questions.filter(({ kind }) => kind === 'table-cell');
    const discoverers = new Set(['William Herschel', 'Johann Galle', 'Clyde Tombaugh']);
    const asked = cells.filter(({ prompt }) => prompt.includes('What is the “Discoverer”'));
    for (const question of asked) {
      expect(new Set(choicesOf([question]))).toEqual(discoverers);
    }
    expect(cells.length).toBeGreaterThan(0);
  });

  test('a year is asked with what happened in it, among the other years of the note', () => {
    const { questions } = ask(
      '618年，李渊称帝，建立唐朝。\n\n690年，武则天称帝，改国号为周。\n\n755年，安禄山起兵，安史之乱爆发。\n',
    );
    expect(questions.map(answers)).toContainEqual(['✓ 618', '690', '755']);
  });
});

describe('what is not asked', () => {
  test('a year without a verb', () => {
    expect(ask('2014年混合云\n\n2015年私有云\n\n2016年公有云\n').questions).toEqual([]);
  });

  test('fewer than two siblings: choices are never filled up with things of another kind', () => {
    const two = ask(
      '- 私有云：一个单位在自有设施上为自己搭建的平台。\n- 公有云：由厂家建设、租给社会公众使用的平台。\n',
    );
    expect(two.questions.filter(({ kind }) => kind === 'term' || kind === 'description')).toEqual([]);
  });

  test('a term whose description holds its characters', () => {
    const { questions } = ask(`${CLOUDS}- 部署工具：根据请求对资源进行部署的那一种软件。\n`);
    const asked = questions.filter(
      (question) => question.kind === 'term' && answers(question).includes('✓ 部署工具'),
    );
    expect(asked).toEqual([]);
  });

  test('a description that names its own term, or lost its subject', () => {
    const { questions } = ask(
      '- 缓存：把缓存里的数据先放在近处再慢慢取用。\n- 队列：其不受任何物理条件的限制也没有上限。\n',
    );
    expect(questions).toEqual([]);
  });

  test('two names of one thing beside each other', () => {
    const glossary = [{ names: ['公有云', '公共云'], group: '部署形式' }];
    const { questions } = ask(`${CLOUDS}- 公共云：任何人付钱之后都能使用的大型服务。\n`, glossary);
    for (const question of questions.filter(({ kind }) => kind === 'term')) {
      const choices = choicesOf([question]);
      expect(choices.has('公有云') && choices.has('公共云')).toBe(false);
    }
  });

  test('a parent beside its part: terms whose explanation names the other', () => {
    const { questions } = ask(`${CLOUDS}- 混合云：把私有云同别处的平台连在一起使用的做法。\n`);
    for (const question of questions.filter(({ kind }) => kind === 'term')) {
      const choices = answers(question);
      expect(choices.includes('✓ 混合云') && choices.includes('私有云')).toBe(false);
      expect(choices.includes('✓ 私有云') && choices.includes('混合云')).toBe(false);
    }
  });

  test('an enumeration is no definition and gets no blank', () => {
    const { questions } = ask('应用层面：医疗、教育和金融。\n');
    expect(questions).toEqual([]);
  });

  test('rows of a table that compares aspects: its columns hold nothing alike', () => {
    const table =
      '| 比较项目 | 云 | 机房 |\n| --- | --- | --- |\n| 付费 | 按用量付钱 | 一次投入 |\n| 扩容 | 随时加机器 | 先采购设备 |\n| 维护 | 由厂家负责 | 由自己负责 |\n';
    for (const { prompt } of ask(table).questions) expect(prompt).toMatch(/是云的特点，还是机房的特点？$/u);
  });

  test('a list that says it is not complete has no odd one out', () => {
    const lists =
      '常用的存储服务：\n\n- 甲存储\n- 乙存储\n- 丙存储\n\n计算服务：\n\n- 云主机\n- 云手机\n- 云函数\n';
    const odd = ask(lists).questions.filter(({ kind }) => kind === 'odd-one-out');
    expect(odd.filter(({ prompt }) => prompt.includes('存储服务'))).toEqual([]);
  });
});

test.each([
  [
    'pinyin left in a word',
    'KVM 把 linux 内核变成虚拟机监视器。\n\n可以直接jianglinux内核转换。\n',
    'jianglinux',
  ],
  ['a digit that numbers nothing', '服务目录：顾名思义1提供用户选择的列表。\n', '1'],
  ['a sentence particle within a sentence', '并行：任务呗自动分布到很多机器上执行。\n', '呗'],
])('damaged text is reported to its owner: %s', (_, text, slip) => {
  const { problems, questions } = ask(text);
  expect(problems.map(({ severity, message }) => [severity, message.includes(slip)])).toEqual([
    ['warning', true],
  ]);
  expect(questions.filter(({ prompt, explanation }) => `${prompt}${explanation}`.includes(slip))).toEqual([]);
});

describe('all together', () => {
  const files = { 'zh/云.md': CLOUDS, 'en/cell.md': ORGANELLES };

  test('the order of the files changes nothing', () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(askAll(reversed)).toEqual(askAll(files));
  });

  test('an edit elsewhere in the note leaves the ids of what can still be asked as they were', () => {
    const before = new Map(ask(CLOUDS).questions.map(({ prompt, id }) => [prompt, id]));
    const after = ask(`${CLOUDS}\n\n\n另外一段话，与上面没有关系。\n`).questions;
    for (const { prompt, id } of after) expect(before.get(prompt)).toBe(id);
    expect(after).toHaveLength(before.size);
  });

  test('at most two of a fact, no id twice, no kind over a third', () => {
    const { questions } = askAll(files);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const kinds = Map.groupBy(questions, ({ kind }) => kind);
    for (const { length } of kinds.values()) expect(length).toBeLessThanOrEqual(questions.length / 3);
    const explanations = Map.groupBy(questions, ({ explanation }) => explanation);
    for (const { length } of explanations.values()) expect(length).toBeLessThanOrEqual(2);
  });
});
