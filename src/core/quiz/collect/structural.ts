/** Labels that name an aspect of what stands above them, alone: `发展: …`, `Key features: …`. */
const ALONE = new RegExp(
  `^(?:${[
    '(?:主要|核心|基本|重要|关键|典型|相关|具体|其他|其它|常见|常用)*(?:发展|历史|历程|演变|沿革|由来|起源|背景|时间|地点|人物|定义|概念|含义|内容|分类|类别|类型|种类|组成|构成|结构|要素|元素|性质|特点|特征|特性|优点|缺点|优缺点|优势|劣势|好处|坏处|不足|局限|代价|作用|功能|用途|用法|应用|场景|使用|目的|目标|意义|影响|地位|原因|结果|后果|过程|流程|步骤|方法|方式|手段|措施|途径|原则|要求|条件|前提|规则|标准|依据|关系|区别|联系|比较|对比|异同|举例|例子|实例|案例|代表|代表作|作者|成员|参数|语法|格式|工具|产品|公式|单位|数量|大小|效率|性能|速度|成本|范围|状态|阶段|难点|重点|考点|要点|知识点|易错点|关键词|误区|问题|思路|思考|结论|总结|小结|评价|补充|拓展|扩展|备注|说明|注意|提示|参考|资料|来源|链接|实现|原理|机制|材料|现象|输入|输出|返回值|默认值?|时间复杂度|空间复杂度|复杂度|解决(?:方法|办法|方案)?|处理|口诀|记忆|政治|经济|文化|军事|思想|社会|外交)$',
    '(?:(?:main|key|core|basic|common|typical|other|more|important|general|major)\\s+)*(?:history|background|origins?|timeline|definitions?|concepts?|ideas?|points?|terms?|meaning|types?|kinds?|classes|categories|classification|components|parts?|structures?|elements?|members?|propert(?:y|ies)|features?|characteristics?|traits?|advantages?|disadvantages?|benefits?|drawbacks?|limitations?|pros(?: and cons)?|cons|strengths?|weakness(?:es)?|costs?|roles?|functions?|purposes?|uses?|usage|applications?|goals?|aims?|objectives?|significance|importance|impacts?|effects?|causes?|reasons?|results?|outcomes?|consequences?|processes|stages?|steps?|phases?|workflow|methods?|approach(?:es)?|techniques?|strateg(?:y|ies)|principles?|requirements?|conditions?|rules?|criteria|relationships?|differences?|similarities|comparisons?|examples?|instances?|cases?|location|locations|found in|size|shape|number|date|dates|place|people|authors?|syntax|format|commands|flags|options?|parameters?|arguments?|default|defaults|ports|tools|products?|formula|units|range|states?|status|problems?|questions?|answers?|solutions?|fix|fixes|workarounds?|conclusions?|summary|overview|review|recap|takeaways?|notes?|remember|reminder|tips?|hints?|warnings?|caution|references?|sources?|links?|resources?|reading|input|inputs|output|outputs|reactants?|reagents|complexity|fun facts?|mnemonics?|exam|homework|todo|setup|basics)$',
  ].join('|')})`,
  'iu',
);
/** Endings that make an aspect of any name: `分页的特点`, `常用端口`, `TCP features`. */
const ASPECT =
  /^(?:常用|常见|主要|重要|几[个种类])|(?:特点|优点|缺点|优缺点|区别|联系|异同|步骤|流程|历程|发展史|发展阶段|分类|类型|种类|意义|影响|原因|背景|后果|举例|例子|示例|应用场景|场景|注意事项|要点|条件|关系|对比|比较|总结)$|\b(?:examples?|features|advantages|disadvantages|benefits|drawbacks|steps|types|history|overview|summary|vs\.?|differences?|causes|effects|commands|basics|notes|tips)$/iu;
/** A label that says something itself: `TCP/IP只有四层`, `When it fails`. */
const PREDICATE =
  /(?<=[\p{Script=Han}A-Za-z]{2})(?:高估|低估|导致|造成|引起|引发|带来|削弱|加剧|决定|取决)(?=\p{Script=Han}{2})|^(?:解决|提高|降低|防止|避免|减少|增加|使|让|把)(?=\p{Script=Han}{2})|只有|具有|没有|分为|包括|包含|可以|必须|需要|能够|不能|不会|如何|怎么|怎样|为什么|为何|什么|是否|多少|哪[些个种]|属于|等于|用于|就是|不是|\b(?:is|are|was|were|has|have|had|does|do|can|cannot|should|must|will|uses|means|if|when|why|how|what|which|who|where|vs)\b/iu;
/** Names that many things have their own of. */
const GENERIC = /^\p{Script=Han}{1,3}(?:状态|阶段|级别|步骤|情况|类型)$/u;

/** Whether a label names an aspect of something (`特点`, `Examples`) rather than a thing to be explained. */
export function isAspect(label: string): boolean {
  const bare = label
    .replace(/\s*[(（][^()（）]*[)）]\s*/g, '')
    .replace(/^\s*(?:\d+|[一二三四五六七八九十]+)[.、)）]\s*/u, '')
    .trim();
  return ALONE.test(bare) || ASPECT.test(bare);
}

/** Whether a label makes a statement or asks something, so that it names nothing. */
export function isClause(label: string): boolean {
  return PREDICATE.test(label);
}

/** Whether a name tells nothing without the thing it belongs to: `打开状态`. */
export function isGenericName(name: string): boolean {
  return GENERIC.test(name);
}
