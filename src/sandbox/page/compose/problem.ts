/** Why Discord's client would not send what stands in an option. */
export type Problem =
  | { readonly kind: 'missing' | 'notInteger' | 'notNumber' | 'notOffered' }
  | { readonly kind: 'tooShort' | 'tooLong'; readonly limit: number; readonly length: number }
  | { readonly kind: 'tooSmall' | 'tooBig'; readonly limit: number };

/** Why the box was not sent. */
export type Complaint =
  | { readonly kind: 'pill'; readonly at: number; readonly problem: Problem }
  | { readonly kind: 'unknownOption'; readonly name: string }
  | { readonly kind: 'messageTooLong'; readonly length: number };
