/** Examples that several pages about bm gateway show. */

export const SEED_UPDATE =
  'Updating or restoring the seed takes its VM down. Where that is the gateway, machines are cut off meanwhile, and the Ironic of the undercloud loses them.';
