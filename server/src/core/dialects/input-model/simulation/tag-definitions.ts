/** What is known of network tags: those of the product, and those that the services of a model define themselves. */
import { networkTags, type TagAttributeFact } from '../../../architecture/clm-network-tags.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';

export interface RangeBounds {
  readonly min: number;
  readonly max: number;
}

interface TagAttribute {
  readonly isRequired: boolean;
  readonly kind: 'range' | 'physical-network' | 'other';
  readonly bounds?: RangeBounds;
}

export interface TagDefinition {
  readonly name: string;
  /** Components that know the tag. */
  readonly components: readonly string[];
  /** Undefined where no service says what the tag may have. */
  readonly attributes?: ReadonlyMap<string, TagAttribute>;
  /** Only one network group of a control plane may have it. */
  readonly isUnique?: boolean;
  /** What to do instead, as a sentence. */
  readonly deprecated?: string;
  /** Components that want the tag on some network group. */
  readonly demands?: readonly TagDemand[];
}

interface TagDemand {
  readonly component: string;
  /** False where it is only expected. */
  readonly isRequired: boolean;
  /** What the definition gives as the reason. */
  readonly reason: string;
}

function attributeOf({ required, format, min, max }: TagAttributeFact): TagAttribute {
  return {
    isRequired: required,
    kind: format === 'range' ? 'range' : 'physical-network',
    ...(min !== undefined && max !== undefined && { bounds: { min, max } }),
  };
}

/** The tags of the product. */
function shippedTags(): Map<string, TagDefinition> {
  return new Map(
    [...networkTags.values()].map(({ name, components, service, attributes, isUnique, deprecated }) => [
      name,
      {
        ...{ name, components },
        ...(service !== undefined && {
          attributes: new Map(attributes.map((each) => [each.name, attributeOf(each)])),
        }),
        ...(isUnique !== undefined && { isUnique }),
        ...(deprecated !== undefined && { deprecated }),
      },
    ]),
  );
}

const DEMANDS = [
  ['required', true],
  ['expected', false],
] as const;

const DEFINITIONS = {};

export function tagDefinitions(frame: Frame): ReadonlyMap<string, TagDefinition> {
  return frame.once(DEFINITIONS, () => {
    const definitions = shippedTags();
    const merge = (name: string, more: Partial<TagDefinition>) => {
      const { components = [], demands = [], ...known } = definitions.get(name) ?? {};
      definitions.set(name, {
        ...known,
        ...more,
        name,
        components: [...components, ...(more.components ?? [])],
        demands: [...demands, ...(more.demands ?? [])],
      });
    };
    for (const service of frame.list('services'))
      for (const tag of service.items('network-tag-schema').items) {
        const name = tag.text('name')?.value;
        const schema = schemaOfTag(tag);
        if (name !== undefined && schema) merge(name, schema);
      }
    for (const component of frame.list('service-components'))
      for (const [name, use] of usesOfTags(component)) merge(name, use);
    return definitions;
  });
}

/** The tags that a component uses, with what it says of them. */
function usesOfTags(component: Item): [string, Partial<TagDefinition>][] {
  const own = component.text('name')?.value;
  if (own === undefined) return [];
  return component.items('network-tags').items.flatMap((tag) => {
    const name = tag.text('name')?.value;
    return name === undefined ? [] : [[name, useOfTag(tag, own)]];
  });
}

/** What a service says of a tag. */
function schemaOfTag(tag: Item): Partial<TagDefinition> | undefined {
  const attributes = tag.map('schema');
  if (!attributes) return undefined;
  const isUnique = tag.flag('unique')?.value;
  return {
    attributes: new Map(attributes.keys.map((key) => [key, readAttribute(attributes.map(key))])),
    ...(isUnique !== undefined && { isUnique }),
  };
}

/** What a component says of a tag that it uses. */
function useOfTag(tag: Item, component: string): Partial<TagDefinition> {
  const deprecated = tag.text('deprecated')?.value;
  const demands = DEMANDS.flatMap(([key, isRequired]) => {
    const reason = tag.text(key)?.value;
    return reason === undefined ? [] : [{ component, isRequired, reason }];
  });
  return { components: [component], demands, ...(deprecated && { deprecated }) };
}

function readAttribute(item: Item | undefined): TagAttribute {
  const type = item?.text('type')?.value;
  const [min, max] = [item?.integer('min')?.value, item?.integer('max')?.value];
  const kind = type === 'range' ? 'range' : type === 'physnet' ? 'physical-network' : 'other';
  return {
    isRequired: item?.state('optional') === 'absent' || item?.flag('optional')?.value === false,
    kind,
    ...(min !== undefined && max !== undefined && { bounds: { min, max } }),
  };
}
