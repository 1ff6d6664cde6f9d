import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from './page.ts';
import {
  ASK,
  button,
  CHOICES,
  FIND,
  FORM,
  MODAL,
  openStage,
  REPLY,
  SETTINGS,
  type Stage,
  UPDATE,
} from './stage.ts';

/** What a page asks for, the way a Discord client would do it. */

let stage: Stage;
let lin: Page;
let channel: string;
beforeEach(async () => {
  stage = await openStage();
  await stage.register(ASK, FIND, SETTINGS);
  lin = await stage.page('lin');
  channel = (await lin.channel('ask')).id;
});
afterEach(() => stage.close());

/** A message of the bot's with a button. */
async function posted(): Promise<string> {
  const message = { content: 'press', components: [button('go')] };
  const { body } = await stage.call('POST', `/channels/${channel}/messages`, message);
  return String(body['id']);
}

/** The modal that a press has opened on a page. */
async function opened(page: Page): Promise<number> {
  const pressed = page.do({ do: 'press', channel, message: await posted(), customId: 'go' });
  await stage.respond(await stage.asked(), MODAL, FORM);
  const result = await pressed;
  expect(result).toMatchObject({ kind: 'modal', form: { title: 'Your answer', custom_id: 'typed' } });
  return result.kind === 'modal' ? result.modal : 0;
}

test('a command', async () => {
  const done = lin.do({ do: 'command', channel, name: 'ask', options: { question: '什么是云' } });
  const asked = await stage.asked();
  expect(asked.d).toMatchObject({
    channel_id: channel,
    data: { name: 'ask', options: [{ name: 'question', value: '什么是云' }] },
    member: { user: { username: '林晓' } },
  });
  await stage.respond(asked, REPLY, { content: '答' });
  expect(await done).toEqual({ kind: 'done' });
  expect(lin.events.map(({ name, data }) => [name, data])).toEqual([
    ['MESSAGE_CREATE', expect.objectContaining({ content: '答', type: 20 })],
  ]);
});

test('what is offered while somebody types', async () => {
  const choices = lin.do({
    do: 'autocomplete',
    channel,
    name: 'ask',
    option: 'question',
    partial: '混',
    options: {},
  });
  const asked = await stage.asked();
  expect(asked.d['data']).toMatchObject({ options: [{ name: 'question', value: '混', focused: true }] });
  await stage.respond(asked, CHOICES, { choices: [{ name: '混合云', value: 'h' }] });
  expect(await choices).toEqual({ kind: 'choices', choices: [{ name: '混合云', value: 'h' }] });
});

test('a command on a message', async () => {
  await lin.do({ do: 'write', channel, content: '什么是云', replyTo: null });
  const { id: message } = (await lin.event(() => true)).data;
  const done = lin.do({ do: 'messageCommand', channel, message, name: 'Find in notes' });
  const asked = await stage.asked();
  expect(asked.d['data']).toMatchObject({ target_id: message });
  await stage.respond(asked, REPLY, { content: '找到了' });
  expect(await done).toEqual({ kind: 'done' });
});

test('a button', async () => {
  const pressed = lin.do({ do: 'press', channel, message: await posted(), customId: 'go' });
  await stage.respond(await stage.asked(), UPDATE, { content: 'pressed' });
  expect(await pressed).toEqual({ kind: 'done' });
  expect(lin.events.at(-1)).toMatchObject({ name: 'MESSAGE_UPDATE', data: { content: 'pressed' } });
});

test('a select', async () => {
  const options = ['a', 'b'].map((value) => ({ label: value, value }));
  const components = [{ type: 1, components: [{ type: 3, custom_id: 'choose', options }] }];
  const { body } = await stage.call('POST', `/channels/${channel}/messages`, { components });
  const select = { do: 'select', channel, message: String(body['id']), customId: 'choose' } as const;
  const chosen = lin.do({ ...select, values: ['b'] });
  const asked = await stage.asked();
  expect(asked.d['data']).toMatchObject({ custom_id: 'choose', values: ['b'] });
  await stage.respond(asked, UPDATE, { content: 'b' });
  expect(await chosen).toEqual({ kind: 'done' });
  expect(await lin.do({ ...select, values: ['c'] })).toMatchObject({ reason: 'impossible' });
});

describe('a modal', () => {
  test('is submitted by its number', async () => {
    const modal = await opened(lin);
    const submitted = lin.do({ do: 'submit', modal, values: { answer: '云' } });
    const asked = await stage.asked();
    expect(asked.d).toMatchObject({
      type: 5,
      data: { custom_id: 'typed', components: [{ components: [{ custom_id: 'answer', value: '云' }] }] },
    });
    await stage.respond(asked, REPLY, { content: 'right' });
    expect(await submitted).toEqual({ kind: 'done' });
    expect(await lin.do({ do: 'submit', modal, values: { answer: '云' } })).toMatchObject({
      reason: 'impossible',
    });
  });

  test('stays open when it was filled in wrongly, or the bot is silent', async () => {
    const modal = await opened(lin);
    const tooLong = await lin.do({ do: 'submit', modal, values: { answer: 'x'.repeat(11) } });
    expect(tooLong).toMatchObject({ reason: 'impossible', text: expect.stringContaining('0 to 10') });
    const unheard = lin.do({ do: 'submit', modal, values: { answer: '云' } });
    await stage.asked();
    stage.clock.advance(3000);
    expect(await unheard).toEqual({ kind: 'failed', reason: 'silent' });
    const heard = lin.do({ do: 'submit', modal, values: { answer: '云' } });
    await stage.respond(await stage.asked(), REPLY, { content: 'right' });
    expect(await heard).toEqual({ kind: 'done' });
  });

  test('is of the page it was opened on: another member’s cannot submit it', async () => {
    const modal = await opened(lin);
    const maya = await stage.page('maya');
    const submitted = await maya.do({ do: 'submit', modal, values: { answer: '云' } });
    expect(submitted).toMatchObject({ kind: 'failed', reason: 'impossible' });
  });
});

describe('a message', () => {
  test('may reply to another', async () => {
    await lin.do({ do: 'write', channel, content: '在吗', replyTo: null });
    const { id: replyTo } = (await lin.event(() => true)).data;
    const maya = await stage.page('maya');
    expect(await maya.do({ do: 'write', channel, content: '在', replyTo })).toEqual({ kind: 'done' });
    const { data } = await lin.event((event) => 'content' in event.data && event.data.content === '在');
    expect(data).toMatchObject({ type: 19, message_reference: { message_id: replyTo } });
  });

  test('of nothing, or of too much, is not sent', async () => {
    for (const content of [' ', 'x'.repeat(2001)]) {
      const result = await lin.do({ do: 'write', channel, content, replyTo: null });
      expect(result).toMatchObject({ kind: 'failed', reason: 'impossible' });
    }
    expect(lin.events).toEqual([]);
  });
});

describe('what does not work', () => {
  test('a bot that does not answer within three seconds', async () => {
    const unanswered = lin.do({ do: 'command', channel, name: 'ask', options: { question: 'x' } });
    await stage.asked();
    stage.clock.advance(3000);
    expect(await unanswered).toEqual({ kind: 'failed', reason: 'silent' });
  });

  test('a command of those who manage the server', async () => {
    const use = { do: 'command', channel, name: 'settings', options: {} } as const;
    expect(await lin.do(use)).toMatchObject({
      kind: 'failed',
      reason: 'impossible',
      text: '/settings is not offered to 林晓: manageGuild is missing',
    });
    const teacher = await stage.page('teacher');
    const done = teacher.do(use);
    await stage.respond(await stage.asked(), REPLY, { content: 'set' });
    expect(await done).toEqual({ kind: 'done' });
  });

  test('a command without what it needs', async () => {
    const result = await lin.do({ do: 'command', channel, name: 'ask', options: {} });
    expect(result).toMatchObject({ reason: 'impossible', text: '/ask question is required' });
  });
});

test('an option of a subcommand in a group stands two levels down', async () => {
  const leaf = {
    type: 1,
    name: 'leaf',
    description: 'x',
    options: [{ type: 4, name: 'n', description: 'x' }],
  };
  const group = { type: 2, name: 'group', description: 'x', options: [leaf] };
  await stage.register({ name: 'tree', description: 'x', options: [group] });
  const done = lin.do({ do: 'command', channel, name: 'tree', options: { group: { leaf: { n: 3 } } } });
  const asked = await stage.asked();
  expect(asked.d['data']).toMatchObject({
    options: [{ name: 'group', options: [{ name: 'leaf', options: [{ name: 'n', value: 3 }] }] }],
  });
  await stage.respond(asked, REPLY, { content: 'x' });
  await done;
});
