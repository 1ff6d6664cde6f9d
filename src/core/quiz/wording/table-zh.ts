import { beside } from './beside.ts';

/**
 * What is asked of a row under a header, as a teacher would: `寄居虚拟化的 VMM 位于哪里`, `组件 Neutron 负责什么`.
 * @param row as it stands in a sentence
 */
export function askOf(row: string, column: string): string {
  if (/^(?:名称|名字|叫法|称呼|称为)$/u.test(column)) return beside(row, '称为什么');
  if (/(?:类别|种类)$/u.test(column)) return beside(row, '属于哪个', column);
  if (/^(?:主要)?(?:负责的(?:功能|工作|事情|任务)|职责)$/u.test(column))
    return beside(row, column.startsWith('主要') ? '主要负责什么' : '负责什么');
  if (/^(?:默认|常用)?端口号?$/u.test(column))
    return beside(row, column.startsWith('默认') ? '默认使用哪个端口' : '使用哪个端口');
  const [, placed, of = ''] = /^((.{1,12}?)的?)(?:所在)?位置$/u.exec(column) ?? [];
  if (placed !== undefined) {
    return /^(?:运行|存放|部署|安装|保存|存储|执行|工作)$/u.test(of)
      ? beside(row, '在哪里', of)
      : beside(row, '的', of, '位于哪里');
  }
  const [, source] = /^(.{2,12}?)的?来源$/u.exec(column) ?? [];
  if (source !== undefined) return beside(row, '的', source, '是怎么来的');
  return `${beside(row, column.includes('的') ? '' : '的', column)}${asked(column)}`;
}

/** Which row has this under a header: `下列哪个组件负责“提供块存储”`, `下列哪种方式中，VMM 的位置是“在内核里”`. */
export function askFor(which: string, column: string, value: string): string {
  if (/^(?:名称|名字|叫法|称呼|称为)$/u.test(column)) return `“${value}”是指下列哪一项`;
  if (/^(?:主要)?(?:负责的(?:功能|工作|事情|任务)|职责)$/u.test(column))
    return `下列${which}负责“${value.replace(/^负责/u, '')}”`;
  if (column.includes('的')) return `${beside(`下列${which}中，`, column)}是“${value}”`;
  return `${beside(`下列${which}的`, column)}是“${value}”`;
}

function asked(column: string): string {
  if (/(?:者|人|人物|作者|皇帝|君主|导演|用户)$/u.test(column)) return '是谁';
  if (/年份$/u.test(column)) return '是哪一年';
  if (/(?:年代|时间|日期)$/u.test(column)) return '是什么时候';
  if (/(?:长度|数量|大小|轮数|个数|次数|位数|端口号?|年龄|高度|面积|容量|温度)$/u.test(column))
    return '是多少';
  return /(?:地|地点|都城|首都|地区|国家|位置|城市|产区)$/u.test(column) ? '是哪里' : '是什么';
}

/** Measure words of nouns that don't take 个, by how these end. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:形式|方式|模式|类型|方法|技术|算法|模型|种类|语言|材料|物质|元素|植物|动物|疾病|药物|存储器|指示剂|酶|激素)$/u,
    '种',
  ],
  [/(?:河|河流|江河|运河|铁路|公路|线路|街道|定律|定理|规则|法则|语句|指令|命令)$/u, '条'],
  [/(?:山|山峰|城市|桥|桥梁|水库)$/u, '座'],
  [/(?:著作|作品|小说|法律|法典|史书)$/u, '部'],
  [/(?:人物|作家|诗人|皇帝|君主|科学家|学者|画家)$/u, '位'],
  [/(?:公司|企业|厂商|服务商|银行)$/u, '家'],
];

/** `哪条河流`, `哪种方式`, `哪个组件`. */
export function whichOf(noun: string): string {
  return `哪${MEASURES.find(([ending]) => ending.test(noun))?.[1] ?? '个'}${noun}`;
}
