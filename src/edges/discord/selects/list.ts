import type { SelectAction } from '../command.ts';
import { dayChoose } from './day-choose.ts';
import { quizChoose } from './quiz-choose.ts';
import { topics } from './topics.ts';

/** Every action a select can name. */
export const selectActions: readonly SelectAction[] = [dayChoose, quizChoose, topics];
