import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

// `condition/ptsd`, where any kind may stand, becomes a reference into the collection of that kind.
const item = z
  .string()
  .regex(/^(treatment|condition|delivery-method|post)\/[a-z0-9]+(-[a-z0-9]+)*$/)
  .transform((value) => {
    const slash = value.indexOf('/');
    return { collection: value.slice(0, slash) + 's', id: value.slice(slash + 1) };
  })
  .pipe(z.union([reference('conditions'), reference('treatments'), reference('delivery-methods'), reference('posts')]));

const citation = z.strictObject({
  key: id,
  title: text,
  authors: z.array(text).min(1),
  year: z.number().int().min(1500).max(2200),
  container: text.optional(),
  doi: z.string().regex(/^10\.\d{4,9}\/\S+$/).optional(),
});

const common = {
  id,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  name: text,
  status: z.enum(['draft', 'published', 'archived']),
  publishOn: z.date(),
  modifiedOn: z.date().optional(),
  summary: text,
  review: z.strictObject({ lastReviewedOn: z.date() }).optional(),
  citations: z.array(citation).default([]),
};

const collection = (folder: string, schema: z.ZodType) =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: '*.md', deferRender: process.env.DEFER_RENDER === '1' }),
    schema,
  });

export const collections = {
  treatments: collection(
    'treatments',
    z.strictObject({
      ...common,
      type: z.literal('treatment'),
      modality: z.enum(['medication', 'psychotherapy', 'combined', 'device', 'procedure', 'lifestyle']),
      deliveryOptions: z.array(z.strictObject({ method: reference('delivery-methods') })).default([]),
      indications: z
        .array(
          z.strictObject({
            condition: reference('conditions'),
            methods: z.array(reference('delivery-methods')).default([]),
            statuses: z.array(
              z.strictObject({
                jurisdiction: text,
                status: z.enum(['approved', 'off-label', 'not-approved', 'investigational']),
                since: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
                citations: z.array(id),
              }),
            ),
            evidence: z.array(z.strictObject({ source: id, direction: z.enum(['for', 'against', 'unclear']) })),
          }),
        )
        .default([]),
      alternatives: z.array(reference('treatments')).default([]),
    }),
  ),
  conditions: collection(
    'conditions',
    z.strictObject({
      ...common,
      type: z.literal('condition'),
      broader: z.array(reference('conditions')).default([]),
      clinicalArea: text,
    }),
  ),
  'delivery-methods': collection('delivery-methods', z.strictObject({ ...common, type: z.literal('delivery-method') })),
  posts: collection(
    'posts',
    z.strictObject({
      ...common,
      type: z.literal('post'),
      authors: z.array(z.strictObject({ name: text, credentials: text.optional(), role: text.optional() })).min(1),
      audiences: z.array(z.enum(['patient', 'clinician', 'caregiver'])),
      tags: z.array(text),
      category: z.enum(['article', 'news']),
      primarySubject: item,
      mentions: z.array(item),
      relatedPosts: z.array(reference('posts')).default([]),
    }),
  ),
};
