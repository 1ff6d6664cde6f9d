import { expect, test } from 'vitest';
import { ask, type Written } from './passages.ts';

const notes = {
  'Disc brake': 'Disc brake: stops the wheel at a disc, in wet weather as well.',
  'Disc brake › Noise': 'In wet weather, when the wheel is dirty, the disc brake squeals.',
  'Rim brake': 'Rim brake: presses blocks.',
  Cable: 'Cable: pulls the brake.',
};
const COMPARED = 'wheel with a disc brake in wet weather, compared to a rim brake';
const NOT_COMPARED = 'wheel with a disc brake in wet weather, and then a rim brake';

/** The passages in the order they are given, and in that of their scores. */
function orders(written: Written, question: string) {
  const { ranked } = ask(written, question);
  const idsOf = (some: typeof ranked) => some.map(({ passage }) => passage.id);
  return { given: idsOf(ranked), byScore: idsOf(ranked.toSorted((a, b) => b.score - a.score)) };
}

test('a question that compares two things gets a passage for each first, then all others in their order', () => {
  const { given, byScore } = orders(notes, COMPARED);
  expect(byScore).toEqual(['Disc brake', 'Disc brake › Noise', 'Rim brake', 'Cable']);
  expect(given).toEqual(['Disc brake', 'Rim brake', 'Disc brake › Noise', 'Cable']);
});

test('one that compares nothing keeps the order, whatever it names', () => {
  const { given, byScore } = orders(notes, NOT_COMPARED);
  expect(byScore.indexOf('Rim brake')).toBe(2);
  expect(given).toEqual(byScore);
});

test('one that names a single thing of the notes keeps the order too', () => {
  const { given, byScore } = orders(notes, 'wheel with a disc brake in wet weather, compared to a parachute');
  expect(given).toEqual(byScore);
});

test('the best passage stays first, although it is about none of the things', () => {
  const choosing = {
    ...notes,
    Choosing:
      'In wet weather, take a wheel with the disc brake; compared to a rim brake in wet weather it never slips.',
  };
  const { given, byScore } = orders(choosing, COMPARED);
  expect(byScore[0]).toBe('Choosing');
  expect(given.slice(0, 3)).toEqual(['Choosing', 'Disc brake', 'Rim brake']);
});

test('a passage that is about both needs no other beside it', () => {
  const both = {
    'Disc brake or rim brake': 'Disc brake: holds in wet weather.\nRim brake: slips in wet weather.',
    ...notes,
  };
  const { given, byScore } = orders(both, COMPARED);
  expect(byScore[0]).toBe('Disc brake or rim brake');
  expect(given).toEqual(byScore);
});

test('what stands somewhere below the heading of a thing is not about it, and not brought forward', () => {
  const { 'Rim brake': _, ...others } = notes;
  const { given, byScore } = orders({ ...others, 'Rim brake › Care': 'Clean it.' }, COMPARED);
  expect(byScore.indexOf('Rim brake › Care')).toBe(2);
  expect(given).toEqual(byScore);
});
