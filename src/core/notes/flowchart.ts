/** `-- text -->` between two nodes; what stands on the arrow is left out, as is `|text|`. */
const LABELLED_ARROW = /\s(?:--|==|-\.)\s[^->=|]+?\s(?:--|==|\.-)>/g;
const ARROW = /\s*[<ox]?(?:-{2,}|={2,}|-\.+-)[>ox]?(?:\s*\|[^|]*\|)?\s+/;
/** `id`, `id[Text]`, `id("Text")`, `id{Text}` */
const NODE = /^([\p{L}\p{N}_]+)(?:[[({>]+[/\\]?"?(.*?)"?[/\\]?[\])}]+)?(?::::\w+)?$/u;

/** The arrows of a flowchart in words, a line for each node that they start from: `Storage → block, file, object`. */
export function readFlowchart(lines: readonly string[]): { readonly text: string; readonly index: number }[] {
  const names = new Map<string, string>();
  const arrows = new Map<string, { readonly index: number; readonly targets: Set<string> }>();
  for (const [index, line] of lines.entries()) {
    const steps = line
      .replace(LABELLED_ARROW, ' -->')
      .replace(/;$/, '')
      .split(ARROW)
      .map((step) => nodesOf(step, names));
    for (const [at, sources] of steps.entries()) {
      for (const source of sources) {
        const targets = steps[at + 1] ?? [];
        const known = arrows.get(source) ?? { index, targets: new Set() };
        for (const target of targets) known.targets.add(target);
        if (targets.length > 0) arrows.set(source, known);
      }
    }
  }
  const nameOf = (id: string) => names.get(id) ?? id;
  return [...arrows].map(([source, { index, targets }]) => ({
    text: `${nameOf(source)} → ${[...targets].map(nameOf).join(', ')}`,
    index,
  }));
}

/** Ids of the nodes of `A[Text] & B`; their texts go to `names`. */
function nodesOf(step: string, names: Map<string, string>): string[] {
  return step.split(/\s+&\s+/).flatMap((written) => {
    const [, id, text] = NODE.exec(written.trim()) ?? [];
    if (id === undefined) return [];
    if (text) names.set(id, text.replace(/<br\s*\/?>/gi, ' '));
    return [id];
  });
}
