/** Names that stand in one: `候选码（candidate key）`, `社区云/行业云`, `私有云、专有云`; the whole first. */
export function writtenNames(text: string): string[] {
  const whole = text.trim();
  const inside = /[(（]([^()（）]+)[)）]\s*$/u.exec(whole)?.[1] ?? '';
  const outside = whole.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
  const aliases = inside
    .split(/[,，、;；]/u)
    .map((name) =>
      name
        .replace(/^\s*(?:也叫|又叫|又称|也称|简称|亦称|即|英文|or|aka|also called|also|short:?)\s*/iu, '')
        .trim(),
    );
  const names = [
    whole,
    outside,
    ...alternatives(outside),
    ...aliases.flatMap((name) => [name, ...alternatives(name)]),
  ];
  return [...new Set(names.filter((name) => name !== ''))];
}

/** TCP/IP, I/O and CI/CD are one name each; a slash between Chinese names or with blanks around it parts two. */
function alternatives(text: string): string[] {
  const parts = text.split(
    /(?<=\p{Script=Han})\s*[/／]\s*|\s*[/／]\s*(?=\p{Script=Han})|\s+[/／]\s+|(?<=\p{Script=Han})、(?=\p{Script=Han})/u,
  );
  return parts.length > 1 ? parts.map((part) => part.trim()) : [];
}
