import { ComponentType, type Message, type TopLevelComponent } from 'discord.js';
import { CHOICES } from './limits.ts';
import { cut } from './views/view.ts';

/** Mentions, custom emoji, timestamps, addresses, and the marks of Discord's Markdown. */
const MARKUP = /<(?:[@#/:]|a:|t:|id:)[^<>\s]*>|https?:\/\/\S+|[*`~|]+|^(?:-#|#{1,3}|>{1,3})\s/gm;
/** Where a text comes from, who asked: beside the matter wherever it stands in a bot's message. */
const SMALL_PRINT = /^-# .*$/gm;
/** A full stop ends a sentence where white space follows: `example.com` is one word. */
const SENTENCE = /(?:[^。！？!?.\n]|\.(?!\s))+[。！？!?.]*/g;
/** Letters and digits that a question has at least; a Han character says as much as two of them. */
const SHORTEST = 2;

/**
 * What to look up for a message: its first question, else its beginning.
 * @returns at most `CHOICES.questionInput` UTF-16 units, or `null` for a message without words
 */
export function questionOf(message: Message): string | null {
  const text = textOf(message).replace(MARKUP, ' ');
  const sentences = (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim().replace(/\s+/g, ' '));
  const worded = sentences.filter((sentence) => wordCharacters(sentence) >= SHORTEST);
  const question = worded.find((sentence) => /[?？]$/.test(sentence)) ?? worded.join(' ');
  return question === '' ? null : cut(question, CHOICES.questionInput);
}

/** What its author wrote; else what was forwarded; else what stands in its embeds and components. */
function textOf(message: Message): string {
  const written = [message, ...message.messageSnapshots.values()].map(({ content }) => content ?? '');
  const words = written.find((content) => content.trim() !== '');
  if (words !== undefined) return words;
  const embeds = message.embeds.flatMap(({ title, description, fields }) => [
    title ?? '',
    description ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const shown = message.components.flatMap(textsIn).join('\n');
  return [...embeds, shown.replace(SMALL_PRINT, '')].join('\n');
}

function textsIn(component: TopLevelComponent | { readonly type: ComponentType }): string[] {
  const part = component as TopLevelComponent;
  if (part.type === ComponentType.TextDisplay) return [part.content];
  if (part.type === ComponentType.Container || part.type === ComponentType.Section) {
    return part.components.flatMap(textsIn);
  }
  return [];
}

function wordCharacters(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[\p{L}\p{N}]/gu) + count(/\p{Script=Han}/gu);
}
