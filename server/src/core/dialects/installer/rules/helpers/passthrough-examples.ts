/** Pass-through files for the examples in rule docs. */
import type { RuleExample } from '../../../../rules/rule.js';

export type Options = Readonly<Record<string, unknown>>;

/** Sections of options as the files have them: a list of sections, each with a list of options. */
export function sections(config: Readonly<Record<string, Options>>): unknown {
  return Object.entries(config).map(([section, options]) => ({
    section,
    values: Object.entries(options)
      .filter(([, value]) => value !== undefined)
      .map(([option, value]) => ({ option, value })),
  }));
}

export function passthroughText(content: unknown): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

export const dhcpAgentFile = 'overcloud_neutron_dhcp_agent.json';
export const undercloudDhcpAgentFile = 'undercloud_neutron_dhcp_agent.json';

export function dhcpAgent(options: Options): string {
  return passthroughText({ dhcp_agent: { config: sections({ DEFAULT: options }) } });
}

/** Two files of one folder, or the same file bad and good. */
export function example(
  file: string,
  bad: string,
  good: string,
): { readonly bad: RuleExample; readonly good: RuleExample } {
  return { bad: { [file]: bad }, good: { [file]: good } };
}

export const SERVERS = { dnsmasq_dns_servers: '172.20.1.53' };

export const good = dhcpAgent({ dhcp_delete_namespaces: 'True', ...SERVERS });

export const PAGES = 'Name resolution page 1.1; LDAP page 1.1';
