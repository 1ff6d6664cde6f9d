import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateQuestions, readQuestions } from '../../scripts/evaluate-notes.ts';
import { loadShippedNotes } from './shipped-notes.ts';

/*
 * The figures that the shipped notes must reach on 200 questions about them, a little below what they reach.
 * Most answerable questions that are refused say it all in words that the notes don't use (一大堆照片和备份要找个
 * 便宜又装得下的地方); no search by words finds those, and answering them would mean to answer everything.
 */
test('the shipped notes answer their questions', async () => {
  const { notes, glossary } = await loadShippedNotes();
  const questions = readQuestions(join(import.meta.dirname, '../fixtures/questions/shipped-notes.jsonl'));
  const { figures } = evaluateQuestions(questions, notes, glossary);
  expect(figures.questions).toBe(200);
  expect(figures.top1).toBeGreaterThanOrEqual(0.87);
  expect(figures.top3).toBeGreaterThanOrEqual(0.93);
  expect(figures.excerptHit).toBeGreaterThanOrEqual(0.83);
  expect(figures.answeredOfAnswerable).toBeGreaterThanOrEqual(0.92);
  expect(figures.refusedOfUnanswerable).toBeGreaterThanOrEqual(0.67);
  expect(figures.auroc).toBeGreaterThanOrEqual(0.94);
});
