/** `installer/proxy-hostname`. */
import { describe, test } from 'vitest';
import { proxyHostname } from '../../../../../../server/src/core/dialects/installer/rules/helpers/proxy-hostname.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const conf = (...lines: readonly string[]) =>
  `#- /compute_proxy.conf\n[compute_proxy]\n${lines.join('\n')}\n`;

describe('host name', () => {
  test('an underscore', () => {
    checkRule(
      proxyHostname,
      `
        #- /compute_proxy.conf
        [compute_proxy]
        hostname = compute_proxy_1
        #          ^^^^^^^^^^^^^^^ error: 'compute_proxy_1' is not a valid host name: it contains '_'.
        #          | fix: Change to 'compute-proxy-1'
      `,
    );
    checkFix(proxyHostname, conf('hostname=my_proxy_'), "Change to 'my-proxy'", conf('hostname=my-proxy'));
  });

  test.each(['compute-proxy-1', 'proxy', ''])('silent: %j', (name) => {
    checkSilent(proxyHostname, conf(`proxyHostname = ${name}`));
  });
});

test('at both ends', () => {
  checkRule(
    proxyHostname,
    `
      #- /compute_proxy.conf
      [compute_proxy]
      hostname = _compute_1_
      #          ^^^^^^^^^^^ error: '_compute_1_' is not a valid host name: it contains '_'.
      #          | fix: Change to 'compute-1'
      #          | - hostname = _compute_1_
      #          | + hostname = compute-1
  `,
  );
});

test('nothing else', () => {
  checkRule(
    proxyHostname,
    `
      #- /compute_proxy.conf
      [compute_proxy]
      hostname = __
      #          ^^ error: '__' is not a valid host name: it contains '_'.
      #          | no fix
  `,
  );
});
