import { isDependent } from '../notes/labels.ts';

/** Longest name, in Han characters; what is longer is a clause. */
const LONGEST_HAN = 14;
/** Longest name in words of a spaced script. */
const LONGEST_WORDS = 6;

/** Pronouns, prepositions and what leads up to a table; longer words that begin alike (对象, 在线, 当前) are spared. */
const CLAUSE_START =
  /^(?:[这那该它他她你我]|其[中他它实次]|[每各某][个种些次]|另[一外]|一[个种些般]|两个|几[个种]|[以如]?下[面表列图]|如[下果图何]|例如|比如|采用|使用|通过|利用|当(?![前量地])|在(?![线途])|从(?![库机属])|对于|把|被(?!动)|由于?|按照|根据|为[了什]|因[为此]|所以|但是?|也|就(?!绪)|又|都|不[是能会要同]|可以|能够|则|即(?![时插])|顾名|主要$|目前|现在|最[早初]|首先|其次|然后|最后)/;
/** What stands in clauses only. */
const CLAUSE_MIDDLE =
  /的是|是否|了|着|过的|得到|可以|能够|介于|现在|已经|基本上|本身|提出|指出|通过|通常|一般|[这那]些|需要|应该|必须|[我你他她它]们|不是|就是|表示|意味|用来|用于|之间$|称为|叫做|如下|以下|什么是|.(?:是|有).{2,}/;
/** What an announcement, a question or a phrase cut short ends with. */
const CLAUSE_END =
  /(?:[的有是得和与及或为在把被到等吗呢不没]|\s算|包括|包含|分为|分成.*|组成|如下|例如|比如|时候?|以后|之[前后])$/;

const ENGLISH_START =
  /^(?:th(?:is|ese|ose|at|ey|ere|en|us)|it|he|she|we|you|i|if|when|while|where|who|what|why|how|which|in|on|at|for|from|by|with|as|to|and|or|but|so|because|some|many|most|each|every|all|both|one|two|also|not|no|yes|here|let|note|use|using|see|now|first|second|third|finally|however)\b/i;
const ENGLISH_END =
  /\b(?:of|the|an?|and|or|to|in|on|for|with|by|is|are|that|which|as|include[sd]?|follow(?:s|ing))$/i;
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/gu;
const EDGES = /^[\p{L}\p{N}.].*[\p{L}\p{N}\p{M})）+#*'’"”》」]$|^[\p{L}\p{N}]$/su;
const NUMBER = /^\d+(?:[.,:/-]\d+)*$/;
const SENTENCE_END = /[。！？；]|[.!?;]\s/;

/** Whether a text that its author set in bold, or in a cell of its own, may be the name of a thing. */
export function isNameLike(text: string): boolean {
  if (!LETTER.test(text) || !EDGES.test(text) || NUMBER.test(text) || SENTENCE_END.test(text)) return false;
  const han = text.match(HAN)?.length ?? 0;
  const words = text.split(/\s+/).length;
  return !isDependent(text) && han <= LONGEST_HAN && words <= LONGEST_WORDS;
}

/**
 * Whether what stands before a colon, bracket or "is" may be the name of a thing. Those who write notes put much
 * there that only leads up to something (`下表比较…`, `It also …`).
 */
export function isPlausibleName(text: string): boolean {
  if (!isNameLike(text)) return false;
  if (text.search(HAN) === -1) return !ENGLISH_START.test(text) && !ENGLISH_END.test(text);
  const isClause = CLAUSE_START.test(text) || CLAUSE_MIDDLE.test(text) || CLAUSE_END.test(text);
  return !isClause && !/\s{2,}/.test(text);
}
