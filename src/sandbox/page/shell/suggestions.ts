import type { Channel, Person } from '../../playground/protocol.ts';
import type { CommandOption } from '../../rules/command-options.ts';
import type { Command } from '../../state/commands.ts';
import { type Described, localDescription, localName } from '../localized.ts';

/** Something to try in an empty conversation. */
export interface Suggestion {
  /** What goes into the message box, by default names: `/ask question:…`. */
  readonly draft: string;
  /** The same as Discord shows it to this reader: `/提问 什么是混合云`. */
  readonly label: string;
  /** What it does, in the bot's own words. */
  readonly description: string;
}

/** A command that is worth trying, with what to fill in. */
interface Idea {
  readonly command: string;
  readonly subcommand?: string;
  readonly fill?: { readonly option: string; readonly value: string };
}

export interface Examples {
  readonly questions: readonly [string, string];
  readonly topic: string;
}

/** As many as an empty conversation shows. */
const SHOWN = 3;

/**
 * What to try in a channel, best first: of what fits the channel the commands that are registered, have that
 * subcommand and are offered to this person there.
 */
export function suggestionsFor(
  channel: Pick<Channel, 'name' | 'kind' | 'offered'>,
  given: {
    readonly commands: readonly Command[];
    readonly me: Pick<Person, 'isAdmin'>;
    readonly locale: string;
    readonly examples: Examples;
  },
): Suggestion[] {
  const offered = given.commands.filter(({ id, type }) => type === 1 && channel.offered.includes(id));
  const found = ideas(channel, given.me.isAdmin, given.examples).flatMap((idea) => {
    const suggestion = suggest(idea, offered, given.locale);
    return suggestion === null ? [] : [suggestion];
  });
  const drafts = found.map(({ draft }) => draft);
  return found.filter(({ draft }, index) => drafts.indexOf(draft) === index).slice(0, SHOWN);
}

function ideas(channel: Pick<Channel, 'name' | 'kind'>, isAdmin: boolean, examples: Examples): Idea[] {
  const ask = (which: 0 | 1): Idea => ({
    command: 'ask',
    fill: { option: 'question', value: examples.questions[which] },
  });
  const play: Idea = { command: 'quiz', subcommand: 'play' };
  const topics: Idea = { command: 'topics' };
  const anywhere = [ask(0), play, topics, { command: 'help' }];
  if (channel.kind === 'direct') {
    return [{ command: 'quiz', subcommand: 'review' }, { command: 'remind', subcommand: 'on' }, ...anywhere];
  }
  switch (channel.name) {
    case 'quiz': {
      const onTopic = { ...play, fill: { option: 'topic', value: examples.topic } };
      return [play, onTopic, { command: 'quiz', subcommand: 'review' }, ...anywhere];
    }
    case 'daily':
      return [
        ...(isAdmin ? (['quiz', 'topic', 'status'] as const) : []).map((subcommand) => ({
          command: 'daily',
          subcommand,
        })),
        play,
        ask(1),
        topics,
        ...anywhere,
      ];
    default:
      return anywhere;
  }
}

function suggest(idea: Idea, offered: readonly Command[], locale: string): Suggestion | null {
  const command = offered.find(({ name }) => name === idea.command);
  if (command === undefined) return null;
  const named: Described[] = [command];
  let options = command.options;
  if (idea.subcommand !== undefined) {
    const subcommand = options.find(({ name }) => name === idea.subcommand);
    if (subcommand === undefined) return null;
    named.push(subcommand);
    options = 'options' in subcommand ? (subcommand.options ?? []) : [];
  }
  const { fill } = idea;
  const takes = options.some((option: CommandOption) => option.name === fill?.option);
  const [defaults, localized] = [named.map(({ name }) => name), named.map((one) => localName(one, locale))];
  // The blank ends the name: the message box then opens the command.
  return {
    draft: `/${defaults.join(' ')} ${fill && takes ? `${fill.option}:${fill.value}` : ''}`,
    label: `/${localized.join(' ')}${fill && takes ? ` ${fill.value}` : ''}`,
    description: localDescription(named.at(-1) ?? command, locale),
  };
}
