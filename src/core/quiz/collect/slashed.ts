/** The names in a label: `社区云/行业云` are two names of one thing; `TCP/IP` is one name, and `加密/解密` are two things. */
export function slashed(label: string): string[] {
  const parts = label.split(/\s*[/／]\s*/);
  const [first = ''] = parts;
  const isPair = parts.some(
    (part) =>
      part.length === first.length &&
      [...part].filter((character, at) => character !== first[at]).length === 1,
  );
  const areNames = parts.every((part) => /^\p{Script=Han}{3,}$/u.test(part) && part.at(-1) === first.at(-1));
  return parts.length > 1 && (!areNames || isPair) ? [label] : parts;
}
