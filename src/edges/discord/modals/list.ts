import type { ModalAction } from '../command.ts';
import { dayTyped } from './day-typed.ts';
import { quizTyped } from './quiz-typed.ts';

/** Every action a modal can name. */
export const modalActions: readonly ModalAction[] = [dayTyped, quizTyped];
