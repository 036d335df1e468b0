/** The text in which the processor tells what it did, step by step. */
export interface Explanation {
  /** A heading with a line of signs below it, and an empty line before it. */
  heading(text: string, sign: '=' | '-'): void;
  line(text: string): void;
  text(): string;
}

export function newExplanation(): Explanation {
  const lines: string[] = [];
  return {
    heading: (text, sign) => {
      lines.push('', text, sign.repeat([...text].length));
    },
    line: (text) => {
      lines.push(text);
    },
    text: () => `${lines.join('\n')}\n`,
  };
}
