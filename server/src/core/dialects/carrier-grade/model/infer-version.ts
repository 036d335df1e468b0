/**
 * Which release and which template a cloud directory was made for, from what only one of them has.
 * Sources: installation pages of Carrier Grade 1.1 and 2.0. Undefined where nothing tells.
 */
import type { CarrierGrade, CarrierGradeVersion, Template } from './carrier-grade-model.js';

export function inferVersion({ wr, definition, varsOf }: CarrierGrade): CarrierGradeVersion | undefined {
  // Only 1.1 has the variables of a KVM cloud inline.
  if (['ansible-vars', 'wr-vars'].some((key) => definition?.root?.state(key) === 'written')) return '1.1';
  const written = (key: string) => wr?.properties?.state(key) === 'written';
  if (written('shared_instance_storage') || written('physnet_VLAN_range_mappings')) return '2.0';
  if (written('image_storage')) return '1.1';
  const ansible = varsOf('ansible')?.properties;
  if (ansible?.state('nuagenetlib_tar_name') === 'written') return '1.1';
  const esx = varsOf('esx')?.properties;
  if (esx?.state('vrsvapp_address') === 'written' || esx?.state('vrsvapp_clm_ip') === 'written') return '2.0';
  return undefined;
}

export function inferTemplate({ definition, environment, filesOf }: CarrierGrade): Template | undefined {
  const types = new Set(environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []));
  if (types.has('BAR') || filesOf('ironic').length > 0) return 'sacramento';
  const planes = definition?.controlPlanes.items ?? [];
  const files = planes.flatMap(({ file, resourceNodes }) => [
    file?.value ?? '',
    ...resourceNodes.items.map((each) => each.file?.value ?? each.type?.value ?? ''),
  ]);
  if (files.length === 0) return undefined;
  if (files.some((file) => /ccp-1x3-(ss|as)\.json$/.test(file))) return 'denver';
  if (types.has('CPX') || types.has('CPN') || filesOf('esx').length > 0) return 'memphis';
  if (files.some((file) => /ccp-(compute-proxy|cpx)\.json$|^cpn$/.test(file))) return 'memphis';
  return files.some((file) => /ccp-dcn-esx\.json$/.test(file)) ? 'tahoe' : undefined;
}
