import { describe, expect, it } from 'vitest';
import { toDraft } from '../../../../src/sandbox/page/compose/completion.ts';
import { keepDraft, keptDraft } from '../../../../src/sandbox/page/compose/kept-draft.ts';
import { EMPTY } from '../../../../src/sandbox/page/compose/state.ts';
import { BoxOnPaper, settingFor } from './sample.ts';

/** The box after the page was loaded again, in a window of `locale`. */
function afterReload(box: BoxOnPaper, locale = 'en-US'): BoxOnPaper {
  const again = new BoxOnPaper(locale);
  const draft = keptDraft(keepDraft(box.state.draft), again.setting.entries);
  again.state = draft === null ? EMPTY : toDraft(EMPTY, draft);
  return again;
}

describe('a reload', () => {
  it('leaves a half-written message as it was, blanks and all', () => {
    expect(afterReload(new BoxOnPaper().type('two\nlines ')).line).toBe('two\nlines ');
  });

  it('leaves a half-written command, its caret, and what its texts stand for', () => {
    const box = new BoxOnPaper().type('/ask 云').answer('什么是云？');
    box.press('down');
    box.press('tab');
    box.type('pri');
    const again = afterReload(box, 'zh-CN');
    expect(again.line).toBe('/ask question:什么是云？ [pri]');
    expect(again.form.pills[0]?.chosen).toBe('value of 什么是云？');
  });

  it('asks the bot again for what completes the option', () => {
    expect(afterReload(new BoxOnPaper().type('/ask 云')).state.asked.status).toBe('waiting');
  });

  it('finds nothing where nothing was written, or the command is gone', () => {
    expect(keepDraft(EMPTY.draft)).toBeNull();
    expect(keptDraft(null, settingFor().entries)).toBeNull();
    expect(keptDraft(keepDraft(new BoxOnPaper().type('/ask 云').state.draft), [])).toBeNull();
  });
});
