import { describe, expect, it } from 'vitest';
import { read, texts } from './read.ts';

const mermaid = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\``;

describe('a Mermaid diagram', () => {
  it('that is a Gantt chart is a list of its dates, without what only places its bars', () => {
    const chart =
      'gantt\n  title 建网\n  dateFormat YYYY-MM-DD\n  section 骨干\n  铺设 :done, a1, 1988-01-01, 90d\n  验收 :after a1, 10d';
    expect(texts(mermaid(chart))).toEqual(['骨干\n铺设: 1988-01-01, 90d\n验收: 10d']);
  });

  it('that is a timeline keeps its periods and events', () => {
    expect(texts(mermaid('timeline\n  1969 : 第一次通信 : 四个节点\n  1983 : TCP/IP'))).toEqual([
      '1969: 第一次通信, 四个节点\n1983: TCP/IP',
    ]);
  });

  it('that is a flowchart says in a line for each node where its arrows lead', () => {
    const chart =
      'flowchart TD\n  N[网络] --> L(局域网)\n  N -->|按范围| W["广域网"]\n  L -- 用 --> S{交换机}; \n  W & L --> R';
    expect(texts(mermaid(chart))).toEqual(['网络 → 局域网, 广域网\n局域网 → 交换机, R\n广域网 → R']);
  });

  it('of any other kind is no text', () => {
    expect(texts(`甲。\n\n${mermaid('sequenceDiagram\n  A->>B: hello')}\n\n乙。`)).toEqual(['甲。\n乙。']);
  });

  it('between tags is the same, with blank lines inside it, and knows its lines', () => {
    const [passage] = read(
      '<div class="mermaid">\ngantt\n\n  section 甲\n  乙 : 1990, 1991\n\n  丙 : 1992, 1993\n</div>',
    );
    expect(passage).toMatchObject({ text: '甲\n乙: 1990, 1991\n丙: 1992, 1993', lines: [4, 7] });
  });
});
