import { describe, expect, it } from 'vitest';
import { submitted } from '../../../../src/sandbox/driver/modal-data.ts';
import {
  choicesOf,
  initialValues,
  problemsOf,
  submittedValues,
} from '../../../../src/sandbox/page/modal/field-state.ts';
import type { View } from '../../../../src/sandbox/page/view.ts';
import type { Modal, ModalField } from '../../../../src/sandbox/rules/modal.ts';

const OPTIONS = [
  { label: 'Paper', value: 'p' },
  { label: 'Stone', value: 's', default: true },
  { label: 'Scissors', value: 'x' },
];
const VIEW: View = {
  server: '9',
  me: { id: '2', slug: 'mei', name: 'Mei', isBot: false, isAdmin: false },
  locale: 'en-US',
  people: [{ id: '2', slug: 'mei', name: 'Mei', isBot: false, isAdmin: false }],
  roles: [{ id: '20', name: '@everyone' }],
  channels: [
    { id: '30', name: 'ask', kind: 'text' },
    { id: '31', name: 'Cumulus', kind: 'direct' },
  ],
  commands: [],
  now: 0,
};

function form(...fields: readonly ModalField[]): Modal {
  const components = fields.map((component) => ({
    type: 18 as const,
    label: component.custom_id,
    component,
  }));
  return { custom_id: 'form', title: 'A form', components };
}

const TEXT: ModalField = { type: 4, custom_id: 'text', style: 1 };

describe('what stands in the fields of a modal at first', () => {
  it('is what the bot put there', () => {
    const modal = form(
      { ...TEXT, value: 'as before' },
      { type: 3, custom_id: 'select', options: OPTIONS },
      { type: 5, custom_id: 'user', default_values: [{ id: '2', type: 'user' }] },
      { type: 21, custom_id: 'radio', options: OPTIONS },
      { type: 22, custom_id: 'group', options: OPTIONS },
      { type: 23, custom_id: 'box', default: true },
      { type: 19, custom_id: 'file' },
    );
    expect(initialValues(modal)).toEqual({
      text: 'as before',
      select: ['s'],
      user: ['2'],
      radio: 's',
      group: ['s'],
      box: true,
      file: [],
    });
  });

  it('is found in rows, too, as bots made modals before labels', () => {
    const modal: Modal = {
      custom_id: 'old',
      title: 'Old',
      components: [
        { type: 10, content: 'Read this' },
        { type: 1, components: [{ type: 4, custom_id: 'text', style: 1, label: 'Text' }] },
      ],
    };
    expect(initialValues(modal)).toEqual({ text: '' });
  });
});

describe('what can be chosen', () => {
  it('is people, roles and channels of the server', () => {
    expect(choicesOf({ type: 7, custom_id: 'who' }, VIEW).map(({ label }) => label)).toEqual([
      '@Mei',
      '@everyone',
    ]);
    expect(choicesOf({ type: 8, custom_id: 'where' }, VIEW).map(({ label }) => label)).toEqual(['#ask']);
  });
});

describe('what is wrong with a field', () => {
  const wrong = (field: ModalField, value: string | readonly string[] | boolean) =>
    problemsOf(form(field), { [field.custom_id]: value }).get(field.custom_id) ?? null;

  it('is that it is empty, unless it may be', () => {
    expect(wrong(TEXT, '')).toEqual({ kind: 'missing' });
    expect(wrong({ ...TEXT, required: false }, '')).toBeNull();
    expect(wrong({ type: 21, custom_id: 'radio', options: OPTIONS }, '')).toEqual({ kind: 'missing' });
    expect(wrong({ type: 3, custom_id: 'select', options: OPTIONS }, [])).toEqual({ kind: 'missing' });
  });

  it('is its length, in characters as Discord counts them', () => {
    const limited = { ...TEXT, min_length: 2, max_length: 3 };
    expect(wrong(limited, '云')).toEqual({ kind: 'tooShort', limit: 2 });
    expect(wrong(limited, '🌧🌧🌧')).toBeNull();
    expect(wrong(limited, '🌧🌧🌧🌧')).toEqual({ kind: 'tooLong', limit: 3 });
    expect(wrong(TEXT, 'x'.repeat(4001))).toEqual({ kind: 'tooLong', limit: 4000 });
  });

  it('is how many are chosen', () => {
    const two: ModalField = { type: 22, custom_id: 'group', options: OPTIONS, min_values: 2, max_values: 2 };
    expect(wrong(two, ['p'])).toEqual({ kind: 'tooFew', limit: 2 });
    expect(wrong(two, ['p', 's'])).toBeNull();
    expect(wrong(two, ['p', 's', 'x'])).toEqual({ kind: 'tooMany', limit: 2 });
    expect(wrong({ type: 22, custom_id: 'group', options: OPTIONS }, ['p', 's', 'x'])).toBeNull();
  });

  it('is never a checkbox, nor an upload, which is not possible here', () => {
    expect(wrong({ type: 23, custom_id: 'box' }, false)).toBeNull();
    expect(wrong({ type: 19, custom_id: 'file', required: true }, [])).toBeNull();
  });
});

describe('what is submitted', () => {
  it('is what the sandbox takes of every kind of field', () => {
    const modal = form(
      { ...TEXT, required: false },
      { type: 3, custom_id: 'select', options: OPTIONS },
      { type: 6, custom_id: 'role', required: false },
      { type: 21, custom_id: 'radio', options: OPTIONS.slice(0, 1), required: false },
      { type: 23, custom_id: 'box' },
    );
    expect(problemsOf(modal, initialValues(modal)).size).toBe(0);
    expect(submitted(modal, submittedValues(modal, initialValues(modal)))).toMatchObject({
      components: [
        { component: { value: '' } },
        { component: { values: ['s'] } },
        { component: { values: [] } },
        { component: { value: null } },
        { component: { value: false } },
      ],
    });
  });
});
