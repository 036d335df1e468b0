/** What completion offers at one place, however it was found: texts for editors with snippets and without. */
import type { Markdown } from '../text/markdown.js';
import type { TextEdit } from '../text/text-edit.js';
import type { Site } from './completion-site.js';

export interface CompletionOptions {
  /** False for clients that take plain text only. */
  readonly snippets: boolean;
}

export interface CompletionItem {
  readonly label: string;
  /** `item`: a whole item that was made for this place, out of what is there; `snippet`: one that is the same everywhere. */
  readonly kind: 'key' | 'value' | 'name' | 'item' | 'snippet';
  /** A few words beside the label: every row has some. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Lies on one line and holds the cursor; indentation is already in the text. */
  readonly edit: TextEdit;
  /** True when the text of the edit is a snippet. */
  readonly isSnippet: boolean;
  readonly filterText: string;
  readonly sortText: string;
  readonly preselect: boolean;
  /** True when the value is to be chosen next, so that the editor may ask again at once. */
  readonly retrigger: boolean;
  readonly additionalEdits: readonly TextEdit[];
}

/** What is offered, without the place where it is written. */
export interface Draft {
  readonly label: string;
  readonly kind: CompletionItem['kind'];
  readonly detail: string;
  readonly documentation?: Markdown | undefined;
  /** Text without snippet syntax, and with it where it differs. */
  readonly plain: string;
  readonly snippet?: string;
  readonly preselect?: boolean;
  readonly retrigger?: boolean;
  readonly span?: Site['span'];
}

/** A whole item is found by the key that it begins with, which is what a person types who writes it by hand. */
function firstKey({ kind, plain }: Draft): string {
  const key = kind === 'item' ? /^[\w-]+(?=:)/.exec(plain)?.[0] : undefined;
  return key === undefined ? '' : ` ${key}`;
}

export function itemOf(site: Site, draft: Draft, options: CompletionOptions): CompletionItem {
  const isSnippet = options.snippets && draft.snippet !== undefined;
  const body = isSnippet ? (draft.snippet ?? '') : draft.plain;
  const newText = site.before + body + site.after;
  return {
    label: draft.label,
    kind: draft.kind,
    detail: draft.detail,
    ...(draft.documentation !== undefined && { documentation: draft.documentation.source }),
    edit: { span: draft.span ?? site.span, newText },
    isSnippet,
    filterText: site.quote + draft.label + firstKey(draft),
    sortText: '',
    preselect: draft.preselect ?? false,
    retrigger: draft.retrigger ?? false,
    additionalEdits:
      site.commaAt === undefined ? [] : [{ span: { start: site.commaAt, end: site.commaAt }, newText: ',' }],
  };
}
