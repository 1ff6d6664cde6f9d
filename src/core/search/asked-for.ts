/** A kind of fact that questions ask for in so many words, and what a passage that tells one looks like. */
interface FactKind {
  readonly asked: RegExp;
  /** Tested against the passage as written. */
  readonly told: RegExp;
}

/**
 * A passage about the right subject may still not tell what is asked of it: its price, who made it, where it is. These
 * kinds show by their form. A kind that shows by nothing in particular (how it works, what it is good for) is not here.
 */
const KINDS: readonly FactKind[] = [
  {
    asked:
      /多少钱|价格|价位|费用|收费|计费|贵不贵|贵吗|工资|月薪|年薪|薪水|\bcosts?\b|\bprices?\b|\bpricing\b|\bsalary\b|\bfees?\b/,
    told: /[元￥$€]|价|费|钱|成本|薪|工资|便宜|昂贵|\b(?:costs?|pric|fees?|cheap|expensive|free|salar)/i,
  },
  {
    asked:
      /总部|哪个城市|哪座城市|哪个国家|哪个省|哪所大学|什么地方|\bwhich (?:city|country|university)\b|\bheadquarter/,
    told: /[市省州国县镇]|大学|学院|总部|位于|坐落|\b(?:located|city|university|country|headquarter)/i,
  },
  {
    asked:
      /作者|创始人|创办人|发明人|发明者|总裁|董事长|谁(?:发明|创立|创办|提出|设计|开发|发现|写)|\bceo\b|\bfounders?\b|\bauthors?\b|\binventors?\b|\bwho (?:\w+ )?(?:invented|founded|created|wrote|made|discovered|designed|developed|published)\b/,
    told: /作者|创始|总裁|董事长|发明|创立|创办|创建|提出|发现|[由是].{1,12}(?:设计|开发|推出|写)|\b(?:CEO|founder|founded|author|inventor|invented|created|wrote|written|discovered|designed|developed|published)\b/i,
  },
  {
    asked: /哪个版本|什么版本|第几版|版本号|最新版|\bversions?\b/,
    told: /版|v?\d+\.\d+|version/i,
  },
  {
    asked:
      /哪.{0,2}年|何时|什么时候|什么时间|几几年|哪一?天|几月|几号|\bwhen (?:was|did|were|is)\b|what year|which year|what date/,
    told: /\d{3,4}|世纪|年代|[\d一二三四五六七八九十]+\s?[月日年]|\b(?:century|january|february|march|april|may|june|july|august|september|october|november|december|when|after|before|until)\b/i,
  },
  {
    asked: /例子|举例|举个例|\bexamples?\b/,
    told: /例|比如|譬如|如[：:，]|e\.g|example|such as|\blike\b/i,
  },
  {
    asked: /命令|怎么安装|如何安装|怎么配置|如何配置|代码怎么|\bcommands?\b|\binstall\b|\bsyntax\b/,
    told: /[a-z]+ -{1,2}[a-z]|`|\$ |[a-z]\/[a-z]|sudo|命令|步骤|安装|配置|install|config|\brun\b|command/i,
  },
];

/** Whether a question (normalised) asks for a kind of fact that a passage, headings and text, does not tell. */
export function isUntold(question: string, passage: string): boolean {
  return KINDS.some(({ asked, told }) => asked.test(question) && !told.test(passage));
}
