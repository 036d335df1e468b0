/** `installer/ce-env-null-build`. */
import { test } from 'vitest';
import { ceEnvNullBuild } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ce-env-null-build.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const file = (hp: string) => `#- /ce_env.json\n{ "hp": ${hp} }\n`;

test('null', () => {
  checkRule(
    ceEnvNullBuild,
    `
      #- /ce_env.json
      {
        "host-ip": "192.168.122.1",
        "hp": {
          "build_number": 11,
          "installed_build_number": null
      //                            ^^^^ error: 'installed_build_number' must be the number of the build, not null.
      //                            | fix: Change to 11, as in 'build_number'
        }
      }
    `,
  );
  checkFix(
    ceEnvNullBuild,
    file('{ "build_number": null, "installed_build_number": "35" }'),
    `Change to "35", as in 'installed_build_number'`,
    file('{ "build_number": "35", "installed_build_number": "35" }'),
  );
});

test('both are null, and nobody knows the number', () => {
  checkRule(
    ceEnvNullBuild,
    `
      #- /ce_env.json
      {
        "hp": {
          "build_number": null,
      //                  ^^^^ error: 'build_number' must be the number of the build, not null.
          "installed_build_number": null
      //                            ^^^^ error: 'installed_build_number' must be the number of the build, not null.
        }
      }
    `,
  );
});

test.each([
  '{ "build_number": 11, "installed_build_number": 11 }',
  '{ "build_number": "null" }',
  '{ "build_number": }',
  '{ "build_number": 1, "other": null }',
])('silent: %s', (hp) => {
  checkSilent(ceEnvNullBuild, file(hp));
});

test('the other build is known', () => {
  checkRule(
    ceEnvNullBuild,
    `
      #- /ce_env.json
      {
        "hp": {
          "build_number": "57",
          "installed_build_number": null
      //                            ^^^^ error: 'installed_build_number' must be the number of the build, not null.
      //                            | fix: Change to "57", as in 'build_number'
      //                            | -     "installed_build_number": null
      //                            | +     "installed_build_number": "57"
        }
      }
  `,
  );
});

test('neither is known', () => {
  checkRule(
    ceEnvNullBuild,
    `
      #- /ce_env.json
      {
        "hp": {
          "build_number": null,
      //                  ^^^^ error: 'build_number' must be the number of the build, not null.
      //                  | no fix
          "installed_build_number": "<number>"
        }
      }
  `,
  );
});
