/** What a clause begins with that has its subject, or its condition, in another one. */
const LOST =
  /^(?:其|这|那|它|他|她|该|此|同年|同时|并|随后|后来|之后|然后|接着|所以|因此|因而|于是|从而|但|而|也|还|就|则|又|再|且|及|以及|共|一共|总共|总计|合计|分为|有|是|为|即|默认|可以|常|一般|通常|主要|最[大小多少高低长短](?!\p{Script=Han}{2,})|最[大小高低长短]\p{Script=Han}{0,3}[是为]|一种|另一|其中|若|如果|当|假设|假如|假定|只要|除非|例|比如|解决方法|方法是|每[个次条种]|前者|后者)/u;
const LOST_EN =
  /^(?:it|its|this|that|these|those|they|he|she|then|later|so|but|and|or|if|when|while|where|which|there|here|another|one|each|in this|for example|default|up to)\b/i;
/** It points back in its midst. */
const POINTS_BACK = /这样|这时|此时|这里|上面|下面|前面|后面|刚才|\b(?:this|these|those|above|below)\b/iu;

/** Whether a clause does not say of itself what it is about. */
export function hasLostSubject(clause: string): boolean {
  return LOST.test(clause) || LOST_EN.test(clause) || POINTS_BACK.test(clause);
}
