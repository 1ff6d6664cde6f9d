/** A year in running text. */
export const YEAR =
  /(?<![\d.\-–—/:])(?:(?:1\d|20)\d\d(?!\d|\.\d|\s*[-–—/]\d|\s*[年]?代|s\b|\s*(?:[公千]?[里米]|毫米|纳米|[万亿千]|[人元个次字吨克页度位]|GB|MB|KB|TB|k?m\b|k?g\b|bytes?\b|bits?\b|words?\b|people\b|dollars?\b|[%°]))|\d{3}(?=\s*年(?!代)))|(?<=公元前?\s?)\d{1,4}(?=\s*年(?!代))/gu;
/** The years in which someone lived: `(1849–1936)`. */
export const LIFE = /\s*[(（]\s*前?\d{3,4}\s*[–—~-]+\s*前?\d{2,4}年?\s*[)）]/gu;

/** Whether a year between these words is one before Christ. */
export function isBeforeChrist(before: string, after: string): boolean {
  return /(?:公元|西元)?前\s*$/u.test(before) || /^\s*B\.?C/.test(after);
}

/** The years that a text names; those before Christ with a minus. */
export function yearsIn(text: string): string[] {
  return [...text.matchAll(YEAR)].map(({ 0: year, index }) => {
    const after = text.slice(index + year.length);
    return isBeforeChrist(text.slice(0, index), after) ? `-${year}` : year;
  });
}

/** A number that stands alone. */
export const NUMBER = /(?<![\w.\-/])\d+(?:[.,]\d+)*(?![\w.]*\w)/gu;
/** The rest of a date: the year alone is asked. */
export const DAY =
  /(?<=\d{4}\s*年)\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)\d{1,2}(?=,\s*\d{4})/gu;
/** What follows a number that measures something. */
export const UNIT =
  /^\s*(?:%|个|位(?!置)|字节|比特|层|次|倍|分钟|小时|秒|天|米|公里|千米|摄氏度|度|°|端口(?!号?[是为])|跳(?!转|过|到)|轮|克|千克|公斤|吨|升|毫升|厘米|毫米|纳米|千焦|牛|帕|伏|安|欧|瓦|赫兹|条|种|GB|MB|KB|TB|[KMGT]iB|ms|s\b(?!\s*')|Hz|MHz|GHz|[munµ]m\b|mins?\b|hrs?\b|bits?\b|bytes?\b|layers?\b|percent\b|seconds?\b|minutes?\b|hours?\b|days?\b|years?\b|times\b|metres?\b|meters?\b|km\b|kg\b|chromosomes\b|members\b|hops?\b|rounds?\b)/u;
/** Something that happened, or a measure that is stated; a number without a verb says nothing. */
export const EVENT = {
  zh: /称帝|即位|登基|之变|起兵|起义|建国|去世|逝世|出生|战役|战争|成立|商用|发布|推出|发起|开放|公开|开源|提出|创立|创办|诞生|发明|建立|上线|出现|收购|进入|起步|爆发|结束|开始|颁布|施行|实施|生效|签订|通过|获得|当选|统一|灭亡|迁都|发现|出版|创作|完成|开通|启用|改用|正式|废除|平定|出使|设置|设立|改进|订立|攻占|攻入|下西洋|开凿|修建|建成|打败|击败|收复|分裂|投降|签署|召开|加入|退出|上映|首飞|发表|引入|拿下|夺|赢得|写了|写成|问世|面世|合并进|并入|展示|公布|宣布|首创|指出|揭示|发射|登陆|命名|合成|测定|证明|更名|合并|制成|投产|通车|首次|第一次/u,
  en: /\b(?:founded|released|launched|introduced|published|invented|began|started|ended|opened|created|established|proposed|discovered|developed|built|announced|acquired|bought|became|signed|adopted|won|died|born|fell|invaded|declared|abolished|passed|formed|completed|removed|named|coined|standardi[sz]ed|open[- ]sourced|was|were|wrote|made|gave|took|led|met|showed|came|lost|rose|broke|set|[a-z]{3,}ed)\b/i,
};
/** A measure that is stated. */
export const STATES = {
  zh: /是|为|有|需|占|长|达|含|默认|每|最[大小多少高低长短]|固定|等于|共|约为/u,
  en: /\b(?:is|are|max(?:imum)?|limit|default|has|have|takes?|contains?|needs?|uses?|at|holds?|requires?|equals?)\b/i,
};
/** What a bare number after it numbers. */
export const NUMBERED_BY =
  /(?:端口号?|协议号|版本号?|\bports?|\bprotocol number)(?:是|为|:|：|\s|\bis\b)*$/iu;
export const CHAIN = /->|=>|→|⇒/u;
/** A guess, or a reference to what is not there. */
export const VAGUE =
  /大约|约|左右|前后|近|多年|以上|以下|不到|几|至少|至多|资料|常把|例如|比如|≈|\b(?:about|around|roughly|approximately|nearly|over|more than|at (?:least|most)|almost|some|for example|circa)\b|\be\.g|年代|年[后前间]|年以[来前后]|\d0s\b|世纪|分别|~|它|这[个种项一]|\b(?:it|them)\b/iu;
/** Numbers that stand alone: not those of S3, IPv6 and x86. */
export function numbersIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(/(?<![A-Za-z\d])\d+(?:[.,]\d+)*/g)];
}
/** What holds as a rule only has no one number. */
export const HEDGE =
  /基本上|大致|大体|一般|通常|往往|多为|\b(?:usually|typically|generally|often|mostly|normally)\b/iu;
