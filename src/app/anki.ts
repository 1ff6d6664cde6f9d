import type { Question } from '../core/quiz/question.ts';
import type { UserData } from './store.ts';

/**
 * The questions that a member ever answered wrongly, as Anki imports them: a CSV of front, back and tag, each
 * question once, with the header lines that tell Anki how to read it (docs.ankiweb.net/importing/text-files.html).
 * `null` where there are none.
 */
export function missedAsCsv({ attempts, questions }: UserData): string | null {
  const wrong = new Set(
    attempts.filter(({ verdict }) => verdict === 'wrong').map(({ questionId }) => questionId),
  );
  const missed = questions.filter(({ id }) => wrong.has(id));
  if (missed.length === 0) return null;
  const rows = missed.map((question) =>
    [front(question), back(question), tag(question)].map(field).join(','),
  );
  return ['#separator:Comma', '#html:false', '#tags column:3', ...rows, ''].join('\n');
}

function front({ prompt, answer }: Question): string {
  const choices = answer.form === 'choice' ? answer.choices.map(({ text }) => `- ${text}`) : [];
  return [prompt, ...choices].join('\n');
}

function back({ answer, explanation, source }: Question): string {
  const right =
    answer.form === 'typed'
      ? answer.accepted.slice(0, 1)
      : answer.choices.filter((choice) => choice.right).map(({ text }) => text);
  return [right.join(' / '), explanation, `${source.path}:${source.lines[0]}`].join('\n\n');
}

/** Anki parts tags at spaces. */
function tag({ topic }: Question): string {
  return topic.trim().replace(/\s+/g, '_');
}

function field(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
