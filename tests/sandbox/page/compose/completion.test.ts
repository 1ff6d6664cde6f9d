import { describe, expect, it } from 'vitest';
import { withEntries } from '../../../../src/sandbox/page/compose/completion.ts';
import { entriesOf } from '../../../../src/sandbox/page/compose/entries.ts';
import { listingOf } from '../../../../src/sandbox/page/compose/state.ts';
import { BoxOnPaper, COMMANDS } from './sample.ts';

describe('the list of commands', () => {
  it('opens with a slash, the first one active', () => {
    const box = new BoxOnPaper().type('/');
    expect(box.rows).toEqual(['> /ask', '/quiz play', '/quiz review', '/daily quiz', '/help']);
  });

  it('stays shut for anything else', () => {
    expect(new BoxOnPaper().type('either/or').rows).toEqual([]);
    expect(new BoxOnPaper().type('/no such thing').rows).toEqual([]);
  });

  it('says so when nothing matches a single word', () => {
    const box = new BoxOnPaper().type('/xyz');
    expect(listingOf(box.state, box.setting)).toEqual({ kind: 'commands', entries: [] });
  });

  it('goes round with the arrows', () => {
    const box = new BoxOnPaper().type('/quiz');
    box.press('up');
    expect(box.rows).toEqual(['/quiz play', '/quiz review', '> /daily quiz']);
    box.press('down');
    expect(box.rows).toEqual(['> /quiz play', '/quiz review', '/daily quiz']);
  });

  it.each(['enter', 'tab'] as const)(
    'opens the active command with %s, its required options put in',
    (key) => {
      const box = new BoxOnPaper().type('/as');
      expect(box.press(key)).toBe('stay');
      expect(box.line).toBe('/ask [question:]');
    },
  );

  it('opens the one that is clicked', () => {
    expect(new BoxOnPaper().type('/').send({ kind: 'chose', row: 1 }).line).toBe('/quiz play []');
  });

  it('becomes the form as soon as white space ends a name, or a command is pasted', () => {
    expect(new BoxOnPaper().type('/ask').line).toBe('/ask');
    expect(new BoxOnPaper().type('/ask ').line).toBe('/ask [question:]');
    expect(new BoxOnPaper().type('/ask 什么是云').line).toBe('/ask [question:什么是云]');
  });

  it('concludes nothing from what an input method still shows', () => {
    const box = new BoxOnPaper().type('/ask sh', true);
    expect(box.line).toBe('/ask sh');
    expect(box.type('/ask 什').line).toBe('/ask [question:什]');
  });
});

describe('a text that the bot completes', () => {
  const asking = () => new BoxOnPaper().type('/ask ');

  it('is asked about anew with every change', () => {
    const box = asking();
    const { number, status } = box.state.asked;
    expect(status).toBe('waiting');
    expect(box.type('云').state.asked).toMatchObject({ number: number + 1, status: 'waiting' });
  });

  it('is not asked about while it is being composed', () => {
    const box = asking();
    expect(box.type('yun', true).state.asked.number).toBe(asking().state.asked.number);
  });

  it('keeps what was typed on Enter: no suggestion is active by itself', () => {
    const box = asking().type('什么是云').answer('什么是云存储？', '什么是云计算？');
    expect(box.rows).toEqual(['什么是云存储？', '什么是云计算？']);
    expect(box.press('enter')).toBe('send');
  });

  it('takes the suggestion that the arrows reach, and stays there to be sent or written on', () => {
    const box = asking().type('什么').answer('什么是云存储？', '什么是云计算？');
    box.press('down');
    box.press('down');
    expect(box.press('enter')).toBe('stay');
    expect(box.line).toBe('/ask [question:什么是云计算？]');
    expect(box.form.pills[0]?.chosen).toBe('value of 什么是云计算？');
    expect(box.rows).toEqual([]);
    expect(box.press('enter')).toBe('send');
  });

  it('forgets what was chosen as soon as it is edited', () => {
    const box = asking().type('什么').answer('什么是云存储？');
    box.press('down');
    box.press('enter');
    expect(box.type('什么是云存储').form.pills[0]?.chosen).toBeNull();
  });

  it('drops an answer that comes after the next letter', () => {
    const box = asking().type('什');
    const stale = box.state.asked.number;
    box.type('什么').send({ kind: 'answered', number: stale, choices: [{ name: '什锦', value: '什锦' }] });
    expect(box.rows).toEqual([]);
    expect(box.state.asked.status).toBe('waiting');
  });

  it('goes on showing the last answer until the next one is there', () => {
    const box = asking().type('什').answer('什么是云？').type('什么');
    expect(box.rows).toEqual(['什么是云？']);
  });

  it('says when the bot did not answer, and when it found nothing', () => {
    const box = asking().type('云');
    box.send({ kind: 'answered', number: box.state.asked.number, choices: null });
    expect(listingOf(box.state, box.setting)).toMatchObject({ status: 'failed', suggestions: [] });
    box.type('云云').answer();
    expect(listingOf(box.state, box.setting)).toMatchObject({ status: 'ready', suggestions: [] });
  });

  it('is one line: pasted line breaks become spaces', () => {
    expect(asking().type('what\nis it').line).toBe('/ask [question:what is it]');
  });
});

describe('choices', () => {
  const choosing = () => {
    const box = new BoxOnPaper().type('/quiz play kind:');
    return box.send({ kind: 'focused', at: 0 });
  };

  it('have the first one active, narrow down while typing, and lead on', () => {
    const box = new BoxOnPaper().type('/quiz play ').type('kind:');
    expect(box.rows).toEqual(['> Multiple choice', 'True or false', 'Flashcard']);
    box.type('fa');
    expect(box.rows).toEqual(['> True or false']);
    box.press('enter');
    expect(box.line).toBe('/quiz play kind:True or false []');
  });

  it('lie open again when their option is focused anew, none of them active', () => {
    const box = new BoxOnPaper().type('/quiz play ').type('kind:');
    box.press('tab');
    box.press('backTab');
    expect(box.rows).toEqual(['Multiple choice', 'True or false', 'Flashcard']);
  });

  it('stay closed after Esc until something is typed', () => {
    const box = choosing().type('f');
    box.press('escape');
    expect(box.rows).toEqual([]);
    expect(box.type('fl').rows).toEqual(['> Flashcard']);
  });
});

describe('further options', () => {
  it('are listed behind the others, none active, so that Enter sends', () => {
    const box = new BoxOnPaper().type('/quiz play ');
    expect(box.rows).toEqual(['topic', 'count', 'kind']);
    expect(box.press('enter')).toBe('send');
  });

  it('are put in from the list', () => {
    const box = new BoxOnPaper().type('/quiz play ');
    box.press('down');
    box.press('down');
    box.press('enter');
    expect(box.line).toBe('/quiz play [count:]');
  });

  it('are put in by their names, localized or not', () => {
    expect(new BoxOnPaper().type('/quiz play ').type('count:5').line).toBe('/quiz play [count:5]');
    const box = new BoxOnPaper('zh-CN').type('/提问 云');
    box.press('tab');
    expect(box.type('仅自己可见：').line).toBe('/ask question:云 [private:]');
  });

  it('are narrowed down by what is typed', () => {
    const box = new BoxOnPaper().type('/quiz play ').type('ki');
    expect(box.rows).toEqual(['> kind']);
    box.press('tab');
    expect(box.line).toBe('/quiz play [kind:]');
  });

  it('take what cannot be a name as the text of the first text option', () => {
    expect(new BoxOnPaper().type('/quiz play ').type('云存储').line).toBe('/quiz play [topic:云存储]');
  });

  it('wait with that until the input method is done', () => {
    expect(new BoxOnPaper().type('/quiz play ').type('yun', true).line).toBe('/quiz play [yun]');
  });

  it('are gone from the list once they are in', () => {
    const box = new BoxOnPaper().type('/quiz play count:5 topic:云');
    box.send({ kind: 'focused', at: 2 });
    expect(box.rows).toEqual(['kind']);
  });
});

describe('keys in the form', () => {
  it('Tab and Shift+Tab go from option to option, and out of the box at its ends', () => {
    const box = new BoxOnPaper().type('/quiz play topic:云 count:5');
    expect(box.line).toBe('/quiz play topic:云 [count:5]');
    box.press('tab');
    expect(box.line).toBe('/quiz play topic:云 count:5 []');
    expect(box.press('tab')).toBe('browser');
    box.press('backTab');
    box.press('backTab');
    expect(box.line).toBe('/quiz play [topic:云] count:5');
    expect(box.press('backTab')).toBe('browser');
  });

  it('Tab leaves the box from the last option when none is left to be put in', () => {
    const box = new BoxOnPaper().type('/ask 云 private:true');
    box.press('escape');
    expect(box.line).toBe('/ask question:云 [private:true]');
    expect(box.press('tab')).toBe('browser');
    expect(box.press('rightAtEnd')).toBe('browser');
  });

  it('the arrows cross from one option to the next at its ends', () => {
    const box = new BoxOnPaper().type('/ask 云');
    box.press('rightAtEnd');
    expect(box.line).toBe('/ask question:云 []');
    box.press('leftAtStart');
    expect(box.line).toBe('/ask [question:云]');
    expect(box.press('leftAtStart')).toBe('browser');
  });

  it('Backspace in an empty option removes it', () => {
    const box = new BoxOnPaper().type('/quiz play count:5').type('');
    box.press('emptyBackspace');
    expect(box.line).toBe('/quiz play []');
  });

  it('Backspace with nothing filled in gives the command back as text', () => {
    const box = new BoxOnPaper().type('/ask ');
    box.press('emptyBackspace');
    expect(box.line).toBe('/ask');
    expect(box.rows).toEqual(['> /ask']);
  });

  it('Backspace never removes what is required while something else is filled in', () => {
    const box = new BoxOnPaper().type('/ask private:true');
    box.press('emptyBackspace');
    expect(box.line).toBe('/ask [question:] private:true');
  });

  it('Esc closes the list first, then the command', () => {
    const box = new BoxOnPaper().type('/quiz play ');
    box.press('escape');
    expect(box.line).toBe('/quiz play []');
    box.press('escape');
    expect(box.line).toBe('');
    expect(box.press('escape')).toBe('browser');
  });

  it('PageUp and PageDown stop at the ends', () => {
    const box = new BoxOnPaper().type('/');
    box.press('pageDown');
    expect(box.rows.at(-1)).toBe('> /help');
    box.press('pageUp');
    expect(box.rows[0]).toBe('> /ask');
  });

  it('up and down are left to the text field where nothing is listed', () => {
    expect(new BoxOnPaper().type('two\nlines').press('up')).toBe('browser');
  });
});

describe('when the commands change under the form', () => {
  it('it speaks the new locale', () => {
    const box = new BoxOnPaper().type('/ask 云');
    const entries = entriesOf(COMMANDS, ['10'], 'zh-CN');
    const { draft } = withEntries(box.state, entries);
    expect(draft).toMatchObject({ form: { entry: { name: '提问' }, pills: [{ text: '云' }] } });
  });

  it('it is given up with a command that is not offered any more', () => {
    const box = new BoxOnPaper().type('/ask 云');
    const others = entriesOf(COMMANDS, ['13'], 'en-US');
    expect(withEntries(box.state, others).draft).toEqual({ kind: 'text', text: '' });
  });

  it('it waits for a bot that starts again, and has no commands until then', () => {
    const box = new BoxOnPaper().type('/ask 云');
    expect(withEntries(box.state, [])).toBe(box.state);
  });
});
