/** Chinese in UTF-8 that was read as GBK shows so many other characters in a row at least. */
const FEWEST = 3;
/** And so many characters of UTF-8 in a row come out of them. */
const FEWEST_READ = 3;
/** The bytes that UTF-8 has in Han characters and Chinese stops: those that go on, and those that begin. */
const BYTES = [...range(0x80, 0xbf), ...range(0xe3, 0xe9), 0xef];
const LINE_FEED = 0x0a;
/** Of every other character. */
const NO_BYTES = [0, 0] as const;

/** By character the two of these bytes that are it in GBK. */
let known: ReadonlyMap<string, readonly [number, number]> | null = null;

/** Made at the first use, since few texts need it. */
function gbk(): ReadonlyMap<string, readonly [number, number]> {
  if (known) return known;
  const pairs = BYTES.flatMap((lead) => BYTES.map((trail) => [lead, trail] as const));
  // Each on a line of its own: some are no character.
  const lines = new Uint8Array(pairs.flatMap(([lead, trail]) => [lead, trail, LINE_FEED]));
  const characters = new TextDecoder('gbk').decode(lines).split('\n');
  known = new Map(pairs.map((pair, index) => [characters[index] ?? '', pair]));
  return known;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to + 1 - from }, (_, index) => from + index);
}

/**
 * Runs of Han characters that are Chinese text in UTF-8 read as GBK: `锛岀敤鎴风敾鍍` is `，用户画像` so read. Their bytes in
 * GBK are characters of three bytes in UTF-8, of the ranges of Han and of Chinese stops, which those of Chinese words
 * are not three times in a row.
 */
export function misreadIn(text: string): string[] {
  return (text.match(/\p{Script=Han}{3,}/gu) ?? []).filter((run) => {
    if (run.length < FEWEST || !RARE.test(run)) return false;
    const bytes = [...run].flatMap((character) => gbk().get(character) ?? NO_BYTES);
    return [0, 1, 2].some((from) => readFrom(bytes, from) >= FEWEST_READ);
  });
}

/** One of these stands in every such run: the first bytes of UTF-8 for Han characters and stops, read as GBK. */
const RARE =
  /[銆锛涓浠鍏鍐鍒鍙鍚鍦澶濂瀛瀹宸甯骞寮寰蹇鎬鎯鎴鎵鎶鏀鏁鏂鏃鏄鏈鏉鏍妫姝姘娉娴婧鐐鐒鐗鐢鐨鐩鐭纭绋绗绫绯缁缃鑰鑳鑺鏋琛瑕璁璇璐璧韬杞杩閫閮閲闂闆闈鍗鐜鎺鎻鏅鐞淇杈鍔瀵]/u;

/** How many characters of three bytes there are in a row, of the lead bytes that Han and Chinese stops have. */
function readFrom(bytes: readonly number[], from: number): number {
  let count = 0;
  for (let at = from; at + 2 < bytes.length; at += 3) {
    const [lead = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const isLead = (lead >= 0xe3 && lead <= 0xe9) || lead === 0xef;
    if (!isLead || second < 0x80 || second > 0xbf || third < 0x80 || third > 0xbf) return count;
    count++;
  }
  return count;
}
