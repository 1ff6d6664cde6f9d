/**
 * Everyday and general academic words of study notes in both languages, for questions in the one over notes in the other.
 * One English word a line in alphabetical order, in its base form, to be stemmed (no two share a stem), then one to four Chinese
 * words for it, the commonest first. These mean the same as the English word, not always as each other (power 功率 权力).
 *
 * Not here: names of products, terms of one field and abbreviations (those are the glossary's).
 */
export const CROSS_LANGUAGE_SYNONYMS = `
abolish 废除 取消
absorb 吸收
accident 事故
accuracy 精度 准确度
add 添加 增加
advantage 优点 优势 好处
aim 目的 目标
algorithm 算法
allocate 分配
allow 允许
amount 数量
ancient 古代
answer 答案 回答
application 应用
approach 方法 途径
architecture 架构 结构
area 地区 面积
argument 论点 论证
army 军队
assumption 假设
atom 原子
attack 攻击 进攻
author 作者
automatic 自动
average 平均 平均值
backup 备份
balance 平衡
ban 禁止
basic 基本 基础
battle 战役 战斗
begin 开始
behavior 行为
behaviour 行为
belief 信念 信仰
benefit 好处 优点
bleeding 出血
blood 血液 血
bone 骨骼 骨头
border 边界 边境
brain 大脑 脑
budget 预算
build 建造 建立
business 企业 商业
buy 购买 买
calculate 计算
capacity 容量
category 类别 种类
cause 原因 起因
cell 细胞
century 世纪
change 变化 改变
characteristic 特点 特征 特性
cheap 便宜 廉价
check 检查 检验
child 儿童 孩子
choose 选择 挑选
citizen 公民
city 城市
classify 分类
client 客户
climate 气候
collapse 崩溃 瓦解
colony 殖民地
color 颜色 色彩
colour 颜色 色彩
command 命令 指令
company 公司 企业
competition 竞争
component 组件 组成部分 部件
compound 化合物
computer 计算机 电脑
conclusion 结论
condition 条件
conflict 冲突
connect 连接
consequence 后果 结果
constitution 宪法
consumer 消费者
contract 合同 契约
control 控制
convert 转换 转化
copy 复制 拷贝
cost 成本 费用
country 国家
court 法院 法庭
create 创建 创造
crime 犯罪 罪行
crisis 危机
criterion 标准 准则
culture 文化
currency 货币
customer 客户 顾客
cycle 周期 循环
damage 损坏 损害
danger 危险
data 数据
debt 债务
decline 衰落 下降
decrease 减少 下降 降低
defect 缺陷
defence 防御
defense 防御
delay 延迟 时延
delete 删除 移除
demand 需求
democracy 民主
density 密度
deploy 部署
depth 深度
design 设计
develop 发展 开发
device 设备 装置
diagnosis 诊断
diarrhea 腹泻
difference 区别 差异 不同
difficulty 困难 难度
direction 方向
disadvantage 缺点 劣势 弊端
discover 发现
disease 疾病 病
disk 磁盘 硬盘
distance 距离
distribution 分布 分配
divide 分割 划分
doctor 医生 医师
dose 剂量
drawback 缺点 弊端
drug 药物 药品
duty 义务 职责
dynasty 朝代 王朝
economy 经济
education 教育
effect 影响 效果 效应
efficiency 效率
election 选举
element 元素 要素
emotion 情绪 情感
emperor 皇帝
empire 帝国
employee 员工 雇员
end 结束
enemy 敌人
energy 能量 能源
enterprise 企业
environment 环境
enzyme 酶
equation 方程
equipment 设备 装备
error 错误 误差
event 事件
evidence 证据
evolution 进化 演化
example 例子 示例
expensive 昂贵 贵
experiment 实验 试验
export 出口
factor 因素
factory 工厂
failure 故障 失败
farmer 农民
fast 快 快速 迅速
feature 特点 特征 功能
fee 费用
fever 发热 发烧
find 查找 发现
fix 修复
folder 文件夹 目录
food 食物 食品
format 格式
formula 公式
founder 创始人 创办人
framework 框架
freedom 自由
frequency 频率
function 功能 函数 作用
gene 基因
government 政府
grammar 语法
growth 增长 生长
hardware 硬件
headache 头痛
health 健康
heart 心脏
height 高度
history 历史
hypothesis 假设 假说
identify 识别 鉴定
illegal 非法 违法
image 图像 图片
improve 改善 改进 提高
income 收入
increase 增加 增长 提高
independent 独立
industry 工业 产业 行业
infection 感染
inflammation 炎症
inflation 通货膨胀
influence 影响
information 信息
inheritance 继承
input 输入
install 安装
instruction 指令
interface 接口 界面
internet 互联网 因特网
invade 入侵 侵略
invent 发明
inventor 发明者
invest 投资
kidney 肾 肾脏
kind 种类 类型
knowledge 知识
labour 劳动 劳动力
language 语言
law 法律
layer 层 层次
leader 领导人 领袖
learn 学习
legal 合法
length 长度
level 级别 等级 水平
limit 限制 局限 极限
liquid 液体
literature 文学 文献
liver 肝 肝脏
loan 贷款
location 位置
loss 损失 丢失
lung 肺
machine 机器
maintain 维护 维持
manage 管理
manufacturer 制造商 厂家
market 市场
mass 质量
material 材料 物质
matrix 矩阵
measure 测量 措施
medicine 药物 医学
memory 记忆 内存
merge 合并
message 消息 信息
method 方法
migrate 迁移
military 军事
model 模型
modern 现代
modify 修改
molecule 分子
money 货币 钱
monitor 监控 监测
monopoly 垄断
movement 运动
nation 国家 民族
nature 自然 性质
nerve 神经
network 网络
obtain 获取 获得
occur 发生 出现
ocean 海洋
operation 操作 运算
organisation 组织 机构
organization 组织 机构
origin 起源 来源
output 输出
owner 所有者
pain 疼痛
password 密码 口令
patient 患者 病人
payment 支付 付款
peace 和平
performance 性能
period 时期 周期
permission 权限 许可
philosophy 哲学
plant 植物
policy 政策 策略
politics 政治
pollution 污染
population 人口
poverty 贫困
power 功率 权力
predict 预测
pregnancy 妊娠 怀孕
pressure 压力 压强
prevent 防止 预防 避免
price 价格
principle 原则 原理
privacy 隐私
private 私有 私人
probability 概率
problem 问题
procedure 步骤
process 过程 流程
product 产品 生产
profit 利润
programmer 程序员
proof 证明
property 属性 性质 财产
protect 保护
protein 蛋白质
provider 提供商 供应商
psychology 心理学
public 公共 公众
publish 出版 发布
punishment 惩罚 处罚
purpose 目的 用途
quality 质量 品质
quantity 数量
range 范围
rate 速率
ratio 比例 比率
reaction 反应
read 读 阅读
reason 原因 理由
record 记录
recover 恢复
reduce 减少 降低
reform 改革
refuse 拒绝
region 地区 区域
relation 关系 联系
relationship 关系
reliability 可靠性 可靠
religion 宗教
remove 移除 删除 去除
rent 租 租用 租金
repair 修复 维修
replace 替换 取代
request 请求
requirement 需求 要求
research 研究
resistance 抵抗
resource 资源
responsibility 责任 职责
result 结果
revolution 革命
rise 兴起 上升
risk 风险
river 河流
role 作用 角色
rule 规则
safe 安全
salary 工资 薪水
sample 样本
save 保存
search 搜索 查找
security 安全
sell 销售 出售
server 服务器
service 服务
shape 形状
share 共享 分享
significance 意义 重要性
similar 相似 类似 共同点
size 大小 尺寸
slave 奴隶
slow 慢 缓慢
society 社会
software 软件
soldier 士兵
solid 固体
solution 解决 溶液
solve 解决
source 来源
species 物种
speed 速度
stage 阶段
standard 标准
start 开始 启动
statistics 统计 统计学
step 步骤
stomach 胃
stop 停止 阻止
storage 存储
store 存储 存放
strategy 策略 战略
strength 优势 长处 强度
structure 结构
student 学生
substance 物质
success 成功
summary 总结 摘要
supplier 供应商 提供商
supply 供给 供应
support 支持
surface 表面
surgery 手术
symbol 符号 象征
symptom 症状
system 系统
task 任务
tax 税 税收
teacher 教师 老师
technology 技术 科技
temperature 温度
temporary 临时 暂时
term 术语
test 测试 检验
theory 理论 学说
tool 工具
trade 贸易
traditional 传统
traffic 流量 交通
transfer 转移 传输
translate 翻译
transmit 传输 传送
treatment 治疗
treaty 条约
trend 趋势
tumor 肿瘤
tumour 肿瘤
type 类型 种类
uncertainty 不确定性
unemployment 失业
update 更新
user 用户
vaccine 疫苗
variable 变量
vehicle 车辆
vendor 厂商 提供商 供应商
verify 验证 核实
victory 胜利
virtual 虚拟
virus 病毒
vocabulary 词汇
vomit 呕吐
war 战争
weakness 弱点 缺点 劣势
weapon 武器
weight 重量
word 单词 词语
worker 工人
write 写 编写
`;
