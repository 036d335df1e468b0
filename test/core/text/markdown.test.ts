/** Whatever a file says is shown as it is written, and is no link, image or tag. */
import { expect, test } from 'vitest';
import { code, dotted, joined, markdown } from '../../../server/src/core/text/markdown.js';

test('texts of files mean nothing in Markdown', () => {
  const name = '![a](http://evil.example/a.png) <img src=x> **b** `c` _d_ &lt;';
  expect(markdown`On ${name}.`.source).toBe(
    'On !\\[a\\](http\\://evil.example/a.png) \\<img src=x\\> \\*\\*b\\*\\* \\`c\\` \\_d\\_ \\&lt;.',
  );
  expect(markdown`${'10.1.1.0/24'}, ${'port_range-1'} ${7}`.source).toBe('10.1.1.0/24, port_range-1 7');
});

test('a line break begins nothing', () => {
  expect(markdown`On ${'a\n\n# b\n- c'}.`.source).toBe('On a  # b - c.');
  expect(markdown`${'# a'}`.source).toBe('\\# a');
  expect(code('a\n\n![b](c)').source).toBe('`a  ![b](c)`');
});

test('code ends where its name does', () => {
  expect(code('a`b').source).toBe("`a'b`");
  expect(code('').source).toBe('` `');
  expect(code(undefined).source).toBe('without a name');
});

test('Markdown stays what it is, and long texts lose their middle', () => {
  expect(joined([code('a'), '*', markdown`**b**`]).source).toBe('`a`, \\*, **b**');
  expect(dotted(['a', code('b')]).source).toBe('- a\n- `b`');
  expect(markdown`${'x'.repeat(72_000)}`.source.length).toBeLessThan(220);
});
