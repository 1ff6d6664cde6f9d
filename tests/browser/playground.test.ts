import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { accessTests } from './access.ts';
import { askingTests } from './asking.ts';
import { composingTests } from './composing.ts';
import { peopleTests } from './people.ts';
import { quizzingTests } from './quizzing.ts';
import { openStage, type Stage } from './stage.ts';

/** The whole way in a browser: page, websocket, local Discord, discord.js, the bot, and back. One browser for all. */

const chromium = findChromium();
const isLeftOut = chromium === null && !process.env['CI'];
if (isLeftOut)
  console.warn('no Chromium found (CHROMIUM_PATH): the tests of the playground’s page are left out');

describe.skipIf(isLeftOut)('the playground in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    if (chromium === null) throw new Error('there is no Chromium: set CHROMIUM_PATH, or install one');
    stage = await openStage(chromium);
  }, 60_000);
  afterAll(() => stage?.close());
  afterEach(async () => {
    expect(await stage.leave()).toEqual([]);
  });

  const theStage = () => stage;
  describe('asking', () => askingTests(theStage));
  describe('the message box', () => composingTests(theStage));
  describe('people', () => peopleTests(theStage));
  describe('for everybody', () => accessTests(theStage));
  // They move the clock, so they come last.
  describe('quizzes', () => quizzingTests(theStage));
});
