/** A clause that needs no verb before it: it says what something does, can or has. */
const VERBAL =
  /^(?:是|就是|指|主要|能|可以|可(?!\p{Script=Han}{0,8}的)|用(?!户)|负责|适合|适用|位于|属于|支持|具有|需要|又称|也叫|没有|不|只|通常|一般|会(?![话议计员])|应(?!用)|必须|把|将(?!军)|以(?!太)|从(?!属)|对(?![称象等角数比])|为|给|让|使|由|在(?!线)|提供|通过|基于|按|根据|于|与(?![门非])|管理|存(?![储款在])|直接|自动|专门|先(?!进)|\d)/u;
/** What kind of thing it is: the last word of a definition, of any subject. */
const KIND =
  '(?:技术|方法|方式|手段|系统|软件|程序|平台|工具|工具库|协议|制度|体制|法令|法律|能力|计算机|机器|设备|设备或软件|装置|仪器|结构|模型|算法|过程|函数|语言|集合|单位|单元|机制|策略|服务|网络|组织|机构|部门|文字|王朝|学说|理论|思想|定律|定理|现象|标准|规范|格式|架构|模式|形式|区域|范围|部分|空间|代码|接口|组件|模块|资源|资源池|程度|性质|性能|物质|化合物|元素|器官|细胞|组织|生物|行为|活动|运动|状态|关系|区别|数据|数据结构|数据库|数据中心|文件|内存|存储器|存储单元|操作系统|云|图形|线段|直线|曲线|方程|数|量|值|比|比率|概率|速度|温度|距离|时间|反应|变化|作品|著作|书|诗歌|小说|文体|战争|战役|条约|会议|事件|政策|货币|市场|价格|商品|需求|成本|权利|义务|合同|责任|码|键|词|句子|符号|信号|波|场|力|能量|电流|电路)';
const HEADED = new RegExp(`的[\\p{Script=Han}A-Za-z、]{0,8}?${KIND}$`, 'u');
/** Someone who does something: a clause, whatever it ends with. */
const ACTED = /^\p{Script=Han}{2,5}(?:提供|出租|通过|使用|利用|采用|允许|把|将|对|给)/u;
const COUNTED = /^一[种类组套项款条部门]/u;
/** `一个通用的模拟器`, but not `一个事务所做的修改…是不可见的`. */
const ONE = /^一个(?!.*[是把被])/u;

/** `隔离进程能看到的资源`: a verb and what it is done to, which has a clause of its own; `存储数据的设备` is a thing. */
const DONE_TO = /^\p{Script=Han}{4,10}?(?:能够?|可以|所|要|将)\p{Script=Han}{1,6}的\p{Script=Han}+/u;

/** Whether a Chinese description says of what kind the thing is: `一种…`, `…的技术`. */
export function isHeaded(description: string): boolean {
  const clauses = description.split(/[，；,;]/u).map((clause) => clause.trim());
  return COUNTED.test(description) || clauses.slice(0, 2).some((clause) => HEADED.test(clause));
}

/** What joins a Chinese term to its description: `是`, `是指`, nothing, or a colon before mere keywords. */
export function linkTo(description: string): string {
  if (/^(?:是|就是|指)/u.test(description)) return '';
  if ((isHeaded(description) || ONE.test(description)) && !ACTED.test(description) && !isDoneTo(description))
    return '是';
  if (VERBAL.test(description) || isDoneTo(description)) return '';
  // A keyword, not a clause: what follows it are others.
  const [first = '', ...more] = description.split(/[，；,;]/u);
  if (more.length > 0 && first.replace(/[^\p{Script=Han}A-Za-z]/gu, '').length <= 6) return '：';
  // `频繁项集的子集也一定频繁` is no thing that something could be.
  return NOUN.test(description.replace(/[(（][^()（）]*[)）]$/u, '')) ? '是指' : '：';
}

/** Ends with what a thing is called, not with what it does or is like. */
const NOUN = new RegExp(
  `的(?:[^\\P{Script=Han}也都就很更最]|[A-Za-z]){1,8}$|^\\p{Script=Han}{2,8}${KIND}$`,
  'u',
);

/** `匹配合适的资源`: the thing at the end is what something is done to. */
const OBJECT = /(?:合适|相应|所需|相关|对应|空闲|指定)的\p{Script=Han}{2,4}$/u;

function isDoneTo(description: string): boolean {
  return (
    OBJECT.test(description) ||
    (/^(?:隔离|限制|保存|保护|选择|记录|统计|运行|维护|监视|监控|检查|收集|显示|声明|指定|定义|描述|分配|回收|执行|发现|处理|存放|跟踪|监听|提取|拟合|估计)/u.test(
      description,
    ) &&
      DONE_TO.test(description))
  );
}
