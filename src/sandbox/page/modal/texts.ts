import type { Translated } from '../locale.ts';
import type { FieldProblem } from './field-state.ts';

interface ModalTexts {
  /** Around the bot's name. */
  readonly sentTo: readonly [before: string, after: string];
  readonly close: string;
  readonly cancel: string;
  readonly submit: string;
  readonly required: string;
  readonly choose: string;
  readonly noUpload: string;
  readonly failed: string;
  readonly problem: (problem: FieldProblem) => string;
}

const en: ModalTexts = {
  sentTo: ['This form will be sent to ', '. Don’t enter passwords or anything else that is secret.'],
  close: 'Close',
  cancel: 'Cancel',
  submit: 'Submit',
  required: 'required',
  choose: 'Make a selection',
  noUpload: 'Uploading files is not in the playground.',
  failed: 'Something went wrong. Try again.',
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return 'This field is required.';
      case 'tooShort':
        return `Must be ${problem.limit} or more characters long.`;
      case 'tooLong':
        return `Must be ${problem.limit} or fewer characters long.`;
      case 'tooFew':
        return `Choose at least ${problem.limit}.`;
      case 'tooMany':
        return `Choose at most ${problem.limit}.`;
    }
  },
};

const zhCN: ModalTexts = {
  sentTo: ['这份表单会提交给 ', '。请不要填写密码等敏感信息。'],
  close: '关闭',
  cancel: '取消',
  submit: '提交',
  required: '必填',
  choose: '请选择',
  noUpload: '试用环境里不能上传文件。',
  failed: '出了点问题，请再试一次。',
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return '这一项必须填写。';
      case 'tooShort':
        return `至少要 ${problem.limit} 个字符。`;
      case 'tooLong':
        return `最多 ${problem.limit} 个字符。`;
      case 'tooFew':
        return `至少选 ${problem.limit} 项。`;
      case 'tooMany':
        return `最多选 ${problem.limit} 项。`;
    }
  },
};

const zhTW: ModalTexts = {
  sentTo: ['這份表單會提交給 ', '。請不要填寫密碼等敏感資訊。'],
  close: '關閉',
  cancel: '取消',
  submit: '提交',
  required: '必填',
  choose: '請選擇',
  noUpload: '試用環境裡不能上傳檔案。',
  failed: '出了點問題，請再試一次。',
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return '這一項必須填寫。';
      case 'tooShort':
        return `至少要 ${problem.limit} 個字元。`;
      case 'tooLong':
        return `最多 ${problem.limit} 個字元。`;
      case 'tooFew':
        return `至少選 ${problem.limit} 項。`;
      case 'tooMany':
        return `最多選 ${problem.limit} 項。`;
    }
  },
};

export const TEXTS: Translated<ModalTexts> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
