import { describe, expect, it } from 'vitest';
import { questionAt } from '../../../../src/sandbox/page/compose/form.ts';
import { keepForRecall, recalled } from '../../../../src/sandbox/page/compose/recall.ts';
import { submissionOf } from '../../../../src/sandbox/page/compose/submission.ts';
import { BoxOnPaper, NEAR, settingFor } from './sample.ts';

const sent = (box: BoxOnPaper) => submissionOf(box.state, box.setting);

describe('sending a message', () => {
  it('is nothing without words', () => {
    expect(sent(new BoxOnPaper().type(' \n '))).toEqual({ kind: 'nothing' });
  });

  it('sends the text without the white space around it', () => {
    expect(sent(new BoxOnPaper().type(' hi\nthere\n'))).toEqual({ kind: 'message', content: 'hi\nthere' });
  });

  it('sends what looks like a command and is none', () => {
    expect(sent(new BoxOnPaper().type('/shrug'))).toEqual({ kind: 'message', content: '/shrug' });
  });

  it('never sends the name of a command, even after Esc has closed the list', () => {
    const box = new BoxOnPaper().type('/help');
    box.press('escape');
    expect(sent(box)).toMatchObject({ kind: 'command', name: 'help' });
  });

  it('takes 2,000 characters, counted as Discord does', () => {
    expect(sent(new BoxOnPaper().type('🌧'.repeat(2000)))).toMatchObject({ kind: 'message' });
    expect(sent(new BoxOnPaper().type('🌧'.repeat(2001)))).toMatchObject({
      kind: 'refused',
      state: { complaint: { kind: 'messageTooLong', length: 2001 } },
    });
  });
});

describe('sending a command', () => {
  it('sends values by default names, chosen ones as what they stand for', () => {
    const box = new BoxOnPaper('zh-CN').type('/提问 云').answer('什么是云？');
    box.press('down');
    box.press('tab');
    box.type('仅自己可见:');
    box.press('enter');
    expect(sent(box)).toMatchObject({
      kind: 'command',
      name: 'ask',
      options: { question: 'value of 什么是云？', private: true },
    });
  });

  it('nests the values of a subcommand under its name, even when there are none', () => {
    expect(sent(new BoxOnPaper().type('/quiz play count:3'))).toMatchObject({
      name: 'quiz',
      options: { play: { count: 3 } },
    });
    expect(sent(new BoxOnPaper().type('/quiz review '))).toMatchObject({ options: { review: {} } });
  });

  it('leaves out an optional option that is empty', () => {
    const box = new BoxOnPaper().type('/ask 云');
    box.press('tab');
    box.type('private:');
    expect(sent(box)).toMatchObject({ options: { question: '云' } });
  });

  it('goes to the required option that is missing, and says so', () => {
    const box = new BoxOnPaper().type('/ask private:true');
    box.send({ kind: 'focused', at: 1 });
    const submission = sent(box);
    if (submission.kind !== 'refused') throw new Error(submission.kind);
    box.state = submission.state;
    expect(box.line).toBe('/ask [question:] private:true');
    expect(box.state.complaint).toEqual({ kind: 'pill', at: 0, problem: { kind: 'missing' } });
  });

  it('goes to what is wrong, and forgets the complaint with the next letter', () => {
    const box = new BoxOnPaper().type('/quiz play count:30 topic:云');
    const submission = sent(box);
    if (submission.kind !== 'refused') throw new Error(submission.kind);
    box.state = submission.state;
    expect(box.state.complaint).toMatchObject({ problem: { kind: 'tooBig', limit: 20 } });
    expect(box.line).toBe('/quiz play topic:云 [count:30]');
    expect(box.type('3').state.complaint).toBeNull();
  });

  it('does not swallow words that no option takes', () => {
    const box = new BoxOnPaper().type('/help ').type('me');
    expect(sent(box)).toMatchObject({ state: { complaint: { kind: 'unknownOption', name: 'me' } } });
  });
});

describe('the Send button', () => {
  it('sends a command whose name is written out and that needs nothing else', () => {
    const box = new BoxOnPaper('zh-CN').type('/帮助');
    expect(box.pressSend()).toBe('send');
    expect(sent(box)).toMatchObject({ kind: 'command', name: 'help' });
  });

  it('opens a command that needs an option, as Enter does', () => {
    const box = new BoxOnPaper().type('/ask');
    expect(box.pressSend()).toBe('stay');
    expect(box.line).toBe('/ask [question:]');
    expect(box.state.complaint).toBeNull();
  });

  it('opens the highlighted command where the name is only begun: it may be another that is meant', () => {
    const box = new BoxOnPaper().type('/he');
    expect(box.pressSend()).toBe('stay');
    expect(box.line).toBe('/help []');
    expect(box.pressSend()).toBe('send');
  });

  it('takes what the arrows have reached, not what is typed', () => {
    const box = new BoxOnPaper().type('/');
    box.press('down');
    expect(box.pressSend()).toBe('stay');
    expect(box.line).toBe('/quiz play []');
    const asking = new BoxOnPaper().type('/ask 云').answer('什么是云？');
    asking.press('down');
    expect(asking.pressSend()).toBe('stay');
    expect(asking.line).toBe('/ask [question:什么是云？]');
  });

  it('sends a form although a list is open: what is typed in it counts', () => {
    const box = new BoxOnPaper().type('/quiz play kind:Flashcard');
    expect(box.rows).toEqual(['> Flashcard']);
    expect(box.pressSend()).toBe('send');
    expect(sent(box)).toMatchObject({ options: { play: { kind: 'flashcard' } } });
  });

  it('sends text that is no command', () => {
    expect(new BoxOnPaper().type('/shrug').pressSend()).toBe('send');
    expect(new BoxOnPaper().type('hi').pressSend()).toBe('send');
  });
});

describe('a question to the bot while typing', () => {
  it('names the option, what is typed, and what stands in the others', () => {
    const box = new BoxOnPaper().type('/quiz play count:3 topic:云');
    box.send({ kind: 'focused', at: 0 });
    expect(questionAt(box.form, NEAR)).toEqual({
      name: 'quiz',
      option: 'topic',
      partial: '云',
      options: { play: { count: 3 } },
    });
  });

  it('leaves out what could not be sent', () => {
    const box = new BoxOnPaper().type('/quiz play count:many topic:云');
    box.send({ kind: 'focused', at: 0 });
    expect(questionAt(box.form, NEAR)?.options).toEqual({ play: {} });
  });
});

describe('recalling the last command', () => {
  it('brings it back with what was chosen, in the names of the locale', () => {
    const box = new BoxOnPaper().type('/ask 云').answer('什么是云？');
    box.press('down');
    box.press('enter');
    const form = recalled(keepForRecall(box.form), settingFor('zh-CN').entries);
    expect(form).toMatchObject({ at: 0, pills: [{ text: '什么是云？', chosen: 'value of 什么是云？' }] });
    expect(form?.entry.name).toBe('提问');
  });

  it('has nothing where the command is not offered, or none was sent', () => {
    const box = new BoxOnPaper().type('/ask 云');
    expect(recalled(keepForRecall(box.form), [])).toBeNull();
    expect(recalled(null, settingFor().entries)).toBeNull();
  });
});
