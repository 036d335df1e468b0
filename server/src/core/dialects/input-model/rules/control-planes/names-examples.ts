/** Examples that several pages about names show. */

export const SOURCE = 'Ardana configuration processor, checks of control planes';

export function groupText(name: string, prefix?: string): string {
  return [
    '    resources:',
    `      - name: ${name}`,
    ...(prefix === undefined ? [] : [`        resource-prefix: ${prefix}`]),
    '        server-role: COMPUTE-ROLE',
    '        min-count: 0',
    '        service-components:',
    '          - lifecycle-manager-target',
    '',
  ].join('\n');
}
