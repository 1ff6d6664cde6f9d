import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/app/ask.ts';
import { en } from '../../../src/edges/discord/locales/en.ts';
import { zhCN } from '../../../src/edges/discord/locales/zh-CN.ts';
import { drawAnswer } from '../../../src/edges/discord/views/answer.ts';
import { drawPage } from '../../../src/edges/discord/views/passage.ts';
import { drawTopic } from '../../../src/edges/discord/views/topic.ts';
import { buttons, draw, texts } from './draw.ts';
import { answer, list, paragraph, passage, table } from './passages.ts';

const second = passage({ id: 'privateclo', headings: ['部署形式', '私有云'], lines: [20, 20] });
const third = passage({ id: 'publicclou', headings: ['部署形式', '公有云'], lines: [30, 33], excerpt: null });
const unsure: Partial<Answer> = {
  question: '云计算会不会取代程序员',
  verdict: 'unsure',
  passages: [
    passage({
      path: 'zh/service-models.md',
      headings: ['服务模式', 'PaaS'],
      lines: [18, 22],
      blocks: [paragraph('面向开发者的可编程云环境，开发者在平台上构建、测试和部署应用。')],
    }),
    second,
    third,
  ],
};
const nothing: Partial<Answer> = {
  question: 'What is a service mesh?',
  verdict: 'nothing',
  passages: [],
  topics: [
    { label: 'Microservices', passageId: 'aaaaaaaaaa' },
    { label: 'Load balancing', passageId: 'bbbbbbbbbb' },
    { label: 'Balancing load', passageId: 'bbbbbbbbbb' },
    { label: 'Kubernetes', passageId: 'cccccccccc' },
  ],
};

const bold =
  '**由两种或两种以上部署形式组成的云，各自独立，用标准或专有技术组合起来，实现数据和应用在云之间平滑流转。** 主要难点是两个独立的云之间的通信。';

function seen(fields: Partial<Answer>, t = zhCN): string {
  return draw([drawAnswer(answer(fields), t).container]);
}

describe('what a member sees', () => {
  test('found', () => {
    expect(seen({ passages: [passage(), second, third] })).toBe(
      [
        '-# “什么是混合云”',
        '### 部署形式 › 混合云',
        bold,
        '-# 📄 zh/deployment-models.md · 第 41–44 行',
        '[下一段 1/3]',
      ].join('\n'),
    );
  });

  test('found, in English, one passage, one line', () => {
    expect(seen({ passages: [second] }, en)).toBe(
      ['-# “什么是混合云”', '### 部署形式 › 私有云', bold, '-# 📄 zh/deployment-models.md · line 20'].join(
        '\n',
      ),
    );
  });

  test('found, corrected', () => {
    const corrections = [{ from: 'openstak', to: 'OpenStack' }];
    expect(seen({ question: 'openstak', corrections })).toContain(
      '-# “openstak”\n-# 没有找到 “openstak”，按 “OpenStack” 查找。\n### ',
    );
    expect(seen({ question: 'openstak', corrections }, en)).toContain(
      "-# “openstak” isn't in the notes; searched for “OpenStack”.\n",
    );
  });

  test('did you mean', () => {
    expect(seen({ didYouMean: ['KVM', 'KVS'] })).toContain('-# 你是不是想问 “KVM” 或 “KVS”？');
    expect(seen({ didYouMean: ['KVM'] }, en)).toContain('-# Did you mean “KVM”?');
  });

  test('the source is a link when the notes are on the web', () => {
    const url = 'https://example.org/zh/a(b).md#L41-L44';
    expect(seen({ passages: [passage({ url })] })).toContain(
      '-# 📄 [zh/deployment-models.md · 第 41–44 行](https://example.org/zh/a%28b%29.md#L41-L44)',
    );
  });

  test('unsure', () => {
    expect(seen(unsure)).toBe(
      [
        '-# “云计算会不会取代程序员”',
        '笔记里没有直接的答案。最接近的是：',
        '**服务模式 › PaaS**',
        '面向开发者的可编程云环境，开发者在平台上构建、测试和部署应用。',
        '-# 📄 zh/service-models.md · 第 18–22 行',
        '[看这一段] [看另外两段]',
      ].join('\n'),
    );
    expect(seen(unsure, en)).toContain('[Read it] [Show the other two]');
    expect(seen({ ...unsure, passages: [passage(), second] }, en)).toContain(
      '[Read it] [Show the other one]',
    );
    expect(seen({ ...unsure, passages: [passage()] }, en)).toMatch(/\n\[Read it\]$/);
  });

  test('unsure: a long passage is only hinted at, near the words that come closest', () => {
    const long = '很长的一句话。'.repeat(40);
    expect(seen({ ...unsure, passages: [passage({ blocks: [paragraph(long)] })] })).toContain(
      `${long.slice(0, 150)}…`,
    );
    const blocks = [paragraph(`${long}=答案在这里。=`)];
    const excerpt = { start: long.length, end: long.length + 6 };
    expect(seen({ ...unsure, passages: [passage({ blocks, excerpt })] })).toContain('\n…答案在这里。\n');
  });

  test('unsure: items and cells are set apart', () => {
    const blocks = [
      paragraph('三种：'),
      list(['公有云', '=私有云=']),
      table(['名', '值'], ['a', '1']),
      paragraph('完'),
    ];
    expect(seen({ ...unsure, passages: [passage({ blocks })] })).toContain(
      '\n三种： 公有云 · 私有云 · 名 · 值 · a · 1 · 完\n',
    );
  });

  test('nothing: one button for each passage, seen by the asker alone', () => {
    const view = drawAnswer(answer(nothing), en);
    expect(view.ephemeral).toBe(true);
    expect(draw([view.container])).toBe(
      [
        '-# “What is a service mesh?”',
        "The notes don't cover this. Nearby topics:",
        '[Microservices] [Load balancing] [Kubernetes]',
      ].join('\n'),
    );
    expect(seen({ ...nothing, topics: [] })).toBe('-# “What is a service mesh?”\n笔记里没有讲到这个。');
  });

  test('the last passage leads back to the first', () => {
    const refs = [passage(), second, third].map(({ id, excerpt }) => ({ id, excerpt }));
    const view = drawPage(third, { refs, index: 2 }, '-# “什么是混合云”', zhCN);
    expect(draw([view.container])).toContain('-# “什么是混合云”\n### 部署形式 › 公有云\n');
    expect(buttons([view.container])).toEqual([
      { label: '回到第一段 3/3', customId: 'c1:page:0:hybridclou0~1f.privateclo0~1f.publicclou' },
    ]);
  });

  test('a topic keeps the others at hand', () => {
    const shown = drawAnswer(answer(nothing), en).container.components.at(-1) ?? null;
    expect(draw([drawTopic(second, shown, en).container])).toMatch(
      /^### .*\n\[Microservices\] .*\[Kubernetes\]$/s,
    );
  });
});

describe('what members write stays text', () => {
  const nasty = '@everyone **x** <@1> || [a](https://evil.example)\n# y `z` <t:1:R>';

  test('in the question', () => {
    const [opening] = texts([drawAnswer(answer({ question: nasty }), en).container]);
    expect(opening).not.toMatch(/@everyone|<@1>|(?<!\\)\|\||(?<!\\)\*|(?<!\\)`|<t:|\n|(?<!\\)\]\(|http:\/\//);
    expect(opening?.replace(/[\\\u200B]/g, '')).toBe(`-# “${nasty.replace('\n', ' ')}”`);
  });

  test('in headings, corrections, suggestions, paths and notes', () => {
    const view = drawAnswer(
      answer({
        corrections: [{ from: nasty, to: nasty }],
        didYouMean: [nasty],
        passages: [
          passage({ headings: [nasty], path: `${nasty}.md`, blocks: [paragraph([{ text: nasty }])] }),
        ],
      }),
      en,
    );
    expect(texts([view.container]).join('\n')).not.toMatch(/@everyone|<@1>|(?<!\\)\|\||<t:|(?<!\\)`/);
  });

  test('a long question is cut', () => {
    const [opening] = texts([drawAnswer(answer({ question: '云'.repeat(300) }), en).container]);
    expect(opening).toBe(`-# “${'云'.repeat(199)}…”`);
  });

  test('an emoji is never cut in half', () => {
    const [opening] = texts([drawAnswer(answer({ question: `a${'🔥'.repeat(150)}` }), en).container]);
    expect(opening?.isWellFormed()).toBe(true);
  });
});

describe('long passages', () => {
  const paragraphs = Array.from({ length: 60 }, (_, i) =>
    paragraph(`第 ${i} 段：${'*重点*和`代码`，'.repeat(12)}`),
  );
  const items = list(Array.from({ length: 300 }, (_, i) => `第 ${i} 项，${'说明'.repeat(10)}`));

  test.each([
    ['paragraphs', paragraphs],
    ['a list', [items]],
    ['one paragraph', [paragraph('云'.repeat(9000))]],
    ['nothing but markup', [paragraph([{ text: '*'.repeat(5000) }])]],
  ])('%s', (_, blocks) => {
    const view = drawAnswer(
      answer({
        question: '*'.repeat(300),
        corrections: [{ from: '*'.repeat(300), to: '*'.repeat(300) }],
        passages: [
          passage({ blocks, headings: ['*'.repeat(900), '_'.repeat(900)], path: '*'.repeat(900) }),
          second,
        ],
      }),
      en,
    );
    const length = texts([view.container]).reduce((sum, text) => sum + text.length, 0);
    expect(length).toBeLessThanOrEqual(4000);
    expect(length).toBeGreaterThan(3000);
    expect(texts([view.container])[1]).toMatch(/\n…$/);
  });
});
