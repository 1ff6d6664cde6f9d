import pinyin from 'tiny-pinyin';

/**
 * Where tiny-pinyin does not see a syllable begin, because a character of its table stands elsewhere in the order of
 * today's ICU: the syllable that it gives instead, the first character that it is wrong for, and what that sounds like.
 */
const MISSED: readonly (readonly [string, string, string])[] = [
  ['bao', '卑', 'bei'],
  ['lao', '仂', 'le'],
  ['mu', '拏', 'na'],
  ['qie', '芊', 'qian'],
  ['qie', '呛', 'qiang'],
  ['qie', '悄', 'qiao'],
  ['qie', '苆', 'qie'],
];

/** Further readings of common characters; tiny-pinyin knows one each. */
const OTHER_READINGS =
  '重chong 调tiao 行hang 数shuo 率shuai 传zhuan 系ji 校jiao 降xiang 解xie 折she 藏zang 卡qia ' +
  '似shi 择zhai 识zhi 属zhu 拓tuo 便pian 参shen 畜xu 薄bo 剥bao 长zhang 模mu 度duo 单shan ' +
  '还huan 都du 会kuai 核hu 角jue 奇ji 削xiao 厦xia 辟bi 省xing 朝chao 盛cheng 约yao 乐yue 扎zha 粘nian ' +
  '了liao 绿lu 伺si 壳qiao 钥yue 弹tan';

/** Characters come in the order of their sounds: ICU's, as tiny-pinyin uses it. */
const order = new Intl.Collator('zh-Hans-CN');
const ids = new Map<string, number>();
const sounds = new Map<string, number>();
/** Made when first asked for. */
let otherSounds: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * What a character sounds like, as a positive number: syllables without tones, of which those that many speakers do
 * not tell apart (zh/z, n/l, ang/an) count as one. A character without pinyin sounds like itself.
 */
export function soundOf(character: string): number {
  let sound = sounds.get(character);
  if (sound === undefined) {
    sound = idOf(syllableOf(character));
    sounds.set(character, sound);
  }
  return sound;
}

/** Whether two characters sound alike in any of their readings. */
export function soundsLike(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true;
  otherSounds ??= readOthers();
  const [ofA, ofB] = [otherSounds.get(a) ?? [], otherSounds.get(b) ?? []];
  return ofA.includes(soundOf(b)) || ofB.includes(soundOf(a)) || ofA.some((sound) => ofB.includes(sound));
}

function syllableOf(character: string): string {
  const given = pinyin.convertToPinyin(character, '', true);
  const missed = MISSED.findLast(
    ([instead, from]) => instead === given && order.compare(character, from) >= 0,
  );
  return missed?.[2] ?? given;
}

function idOf(syllable: string): number {
  const merged = syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n');
  const known = ids.get(merged);
  if (known !== undefined) return known;
  ids.set(merged, ids.size + 1);
  return ids.size;
}

function readOthers(): ReadonlyMap<string, readonly number[]> {
  const others = new Map<string, number[]>();
  for (const reading of OTHER_READINGS.split(' ')) {
    const character = reading.charAt(0);
    others.set(character, [...(others.get(character) ?? []), idOf(reading.slice(1))]);
  }
  return others;
}
