import type { Sandbox } from '../sandbox.ts';
import type { Channel, Hello, Person } from './protocol.ts';
import type { Resident, StudyGroup } from './study-group.ts';

/** All that a resident's page shows when it is opened. */
export function helloTo(me: Resident, group: StudyGroup, discord: Sandbox): Hello {
  const { server } = group;
  const bot: Person = {
    id: discord.applicationId,
    slug: 'bot',
    name: discord.botName,
    isBot: true,
    isAdmin: false,
  };
  const shown = (id: string): Pick<Channel, 'messages' | 'offered'> => ({
    messages: discord.messages({ id }, { as: me.member }).map(({ message }) => message),
    offered: me.member.offered({ id }).map((command) => command.id),
  });
  const texts = group.channels.map(({ channel: { id, name }, topic }): Channel => {
    return { id, name, kind: 'text', topic, ...shown(id) };
  });
  const direct: Channel = {
    id: me.dm.id,
    name: bot.name,
    kind: 'direct',
    topic: null,
    ...shown(me.dm.id),
  };
  return {
    type: 'hello',
    server: { id: server.id, name: server.name },
    me: personOf(me),
    locale: me.member.locale,
    people: [...group.residents.map(personOf), bot],
    roles: group.roles.map(({ id, name }) => ({ id, name })),
    channels: [...texts, direct],
    commands: [...discord.commands(), ...discord.commands({ guildId: server.id })],
    now: discord.clock.now(),
  };
}

function personOf({ slug, member: { id, name }, isAdmin }: Resident): Person {
  return { id, slug, name, isBot: false, isAdmin };
}
