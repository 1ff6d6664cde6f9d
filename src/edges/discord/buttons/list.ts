import type { ButtonAction } from '../command.ts';
import { dayAnswer } from './day-answer.ts';
import { dayType } from './day-type.ts';
import { page } from './page.ts';
import { privacyDelete } from './privacy-delete.ts';
import { quizAbout } from './quiz-about.ts';
import { quizAgain } from './quiz-again.ts';
import { quizAnswer } from './quiz-answer.ts';
import { quizNext } from './quiz-next.ts';
import { quizReport } from './quiz-report.ts';
import { quizReview } from './quiz-review.ts';
import { quizType } from './quiz-type.ts';
import { quizWhy } from './quiz-why.ts';
import { read } from './read.ts';
import { share } from './share.ts';
import { topic } from './topic.ts';
import { topics } from './topics.ts';

/** Every action a button can name. */
export const buttonActions: readonly ButtonAction[] = [
  dayAnswer,
  dayType,
  page,
  privacyDelete,
  quizAbout,
  quizAgain,
  quizAnswer,
  quizNext,
  quizReport,
  quizReview,
  quizType,
  quizWhy,
  read,
  share,
  topic,
  topics,
];
