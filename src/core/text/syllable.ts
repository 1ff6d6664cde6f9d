import pinyin from 'tiny-pinyin';

/**
 * Where tiny-pinyin does not see a syllable begin, because a character of its table stands elsewhere in the order of
 * today's ICU: the syllable that it gives instead, the first character that it is wrong for, and how that is read.
 */
const MISSED: readonly (readonly [string, string, string])[] = [
  ['bao', '卑', 'bei'],
  ['chu', '揣', 'chuai'],
  ['di', '敁', 'dian'],
  ['lao', '仂', 'le'],
  ['lun', '啰', 'luo'],
  ['mu', '拏', 'na'],
  ['qie', '千', 'qian'],
  ['qie', '呛', 'qiang'],
  ['qie', '悄', 'qiao'],
  ['qie', '苆', 'qie'],
  ['ri', '戎', 'rong'],
  ['zhun', '拙', 'zhuo'],
];

/** A further reading of common characters, for tiny-pinyin knows one each. */
const FURTHER: ReadonlyMap<string, string> = new Map(
  (
    '重chong 调tiao 行hang 数shuo 率shuai 传zhuan 系ji 校jiao 降xiang 解xie 折she 藏zang 卡qia ' +
    '似shi 择zhai 识zhi 属zhu 拓tuo 便pian 参shen 畜xu 薄bo 剥bao 长zhang 模mu 度duo 单shan ' +
    '还huan 都du 会kuai 核hu 角jue 奇ji 削xiao 厦xia 辟bi 省xing 朝chao 盛cheng 约yao 乐yue 扎zha 粘nian ' +
    '了liao 绿lu 伺si 壳qiao 钥yue 弹tan 地di'
  )
    .split(' ')
    .map((reading) => [reading.charAt(0), reading.slice(1)]),
);

/** Characters come in the order of their sounds: ICU's, as tiny-pinyin uses it. */
const order = new Intl.Collator('zh-Hans-CN');
/** By character: to find one takes ten comparisons of ICU. */
const syllables = new Map<string, string>();

/**
 * How a Han character is read: pinyin in lower case, without its tone, `v` for ü; of several readings one. A character
 * without pinyin, and what is no Han character, is given back.
 */
export function syllableOf(character: string): string {
  let syllable = syllables.get(character);
  if (syllable === undefined) {
    syllable = read(character);
    syllables.set(character, syllable);
  }
  return syllable;
}

/** The common readings of a character, the one that `syllableOf` gives first. */
export function syllablesOf(character: string): readonly string[] {
  const usual = syllableOf(character);
  const further = FURTHER.get(character);
  return further === undefined ? [usual] : [usual, further];
}

function read(character: string): string {
  const given = pinyin.convertToPinyin(character, '', true);
  const missed = MISSED.findLast(
    ([instead, from]) => instead === given && order.compare(character, from) >= 0,
  );
  return missed?.[2] ?? given;
}
