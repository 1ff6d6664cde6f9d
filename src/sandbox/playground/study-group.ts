import type { SandboxChannel } from '../driver/channel.ts';
import type { SandboxMember } from '../driver/member.ts';
import type { SandboxRole } from '../driver/role.ts';
import type { SandboxServer } from '../driver/server.ts';
import type { SandboxDm } from '../driver/user.ts';
import type { Sandbox } from '../sandbox.ts';
import { PERMISSION, type Permissions } from '../state/permissions.ts';

/** A made-up member, as whom a visitor of the playground writes. */
export interface Resident {
  /** How an address names them. */
  readonly slug: string;
  readonly member: SandboxMember;
  readonly isAdmin: boolean;
  /** Their direct messages with the bot. */
  readonly dm: SandboxDm;
}

/** A text channel, with what it is for. */
export interface TopicChannel {
  readonly channel: SandboxChannel;
  readonly topic: string;
}

/** The made-up server of the playground. */
export interface StudyGroup {
  readonly server: SandboxServer;
  readonly channels: readonly TopicChannel[];
  /** Besides `@everyone`. */
  readonly roles: readonly SandboxRole[];
  /** The first is whom a visitor is without a choice. */
  readonly residents: readonly [Resident, ...Resident[]];
}

/**
 * Everybody and everything has an id of their own, the same after every start: what the bot has stored of them still
 * fits. The ids are of the last hours of 2025.
 */
const IDS = {
  server: '1456000000000000000',
  ask: '1456000000000000001',
  quiz: '1456000000000000002',
  daily: '1456000000000000003',
  learners: '1456000000000000011',
  teachers: '1456000000000000012',
} as const;

const CHANNELS = [
  {
    id: IDS.ask,
    name: 'ask',
    topic: '用 /提问 来问，答案都出自笔记 · Use /ask: every answer stands in the notes',
  },
  {
    id: IDS.quiz,
    name: 'quiz',
    topic: '用 /练习 做几道题，只有自己看得到 · Use /quiz for a round of questions of your own',
  },
  {
    id: IDS.daily,
    name: 'daily',
    topic:
      '每天一道题、一节笔记，老师用 /每日 设置 · A question and a topic a day; the teacher sets them up with /daily',
  },
] as const;

const LEARNERS = [
  { slug: 'lin', id: '1456000000000000021', dm: '1456000000000000031', name: '林晓', locale: 'zh-CN' },
  { slug: 'maya', id: '1456000000000000022', dm: '1456000000000000032', name: 'Maya', locale: 'en-US' },
  { slug: 'zhe', id: '1456000000000000023', dm: '1456000000000000033', name: '阿哲', locale: 'zh-TW' },
] as const;

const TEACHER = {
  slug: 'teacher',
  id: '1456000000000000024',
  dm: '1456000000000000034',
  name: '陈老师',
  locale: 'zh-CN',
} as const;

/**
 * Founds the study group, with the bot in it.
 * @param botPermissions what the bot's invite asks for
 */
export function foundStudyGroup(discord: Sandbox, botPermissions: Permissions): StudyGroup {
  const server = discord.addServer({
    id: IDS.server,
    name: '云学习小组 · Cloud study group',
    preferredLocale: 'zh-CN',
    botPermissions,
  });
  const learners = server.addRole({ id: IDS.learners, name: '学习打卡', mentionable: true });
  const teachers = server.addRole({
    id: IDS.teachers,
    name: '老师',
    permissions: PERMISSION.administrator,
  });
  const enter = (one: (typeof LEARNERS)[number] | typeof TEACHER): Resident => {
    const isAdmin = one === TEACHER;
    const { id, name, locale, slug } = one;
    const roles = isAdmin ? [learners, teachers] : [learners];
    const member = server.addMember({ id, name, locale, roles });
    return { slug, member, isAdmin, dm: member.openDm({ id: one.dm }) };
  };
  const [first, ...others] = LEARNERS;
  return {
    server,
    channels: CHANNELS.map((one) => ({ channel: server.addChannel(one), topic: one.topic })),
    roles: [learners, teachers, server.botRole],
    residents: [enter(first), ...others.map(enter), enter(TEACHER)],
  };
}
