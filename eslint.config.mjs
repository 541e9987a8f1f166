import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs, parser } from 'typescript-eslint';

const timeless = ['src/kernel', 'src/law', 'src/case-file', 'src/acts', 'src/cases', 'src/agencies'];

/**
 * Nest reads from a constructor, and from what a route takes, the class that stands there. Behind `import type` there is
 * no class at run time: the container then finds nothing to inject, and the validation lets everything through.
 */
const injectedClassesAreValues = {
  meta: { type: 'problem', schema: [], messages: { typeOnly: '{{name}} is needed at run time: import it as a value' } },
  create(context) {
    const routeParts = new Set(['Body', 'Query', 'Param']);
    const decorations = node => (node.decorators ?? []).map(({ expression }) => expression.callee?.name);
    const isTypeOnly = (node, name) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const [definition] = scope.set.get(name)?.defs ?? [];
        if (definition)
          return (
            definition.type === 'ImportBinding' &&
            (definition.node.importKind === 'type' || definition.parent?.importKind === 'type')
          );
      }
      return false;
    };
    const check = parameter => {
      const { typeAnnotation } = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
      const type = typeAnnotation?.typeAnnotation;
      if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return;
      if (isTypeOnly(type, type.typeName.name))
        context.report({ node: type, messageId: 'typeOnly', data: { name: type.typeName.name } });
    };
    return {
      'ClassDeclaration[decorators.length>0] > ClassBody > MethodDefinition'(node) {
        const { params } = node.value;
        if (node.kind === 'constructor')
          params.filter(parameter => !decorations(parameter).includes('Inject')).forEach(check);
        else params.filter(parameter => decorations(parameter).some(name => routeParts.has(name))).forEach(check);
      },
    };
  },
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'reports/', '.samverk/', 'examples/client/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [configs.strictTypeChecked],
    plugins: { samverk: { rules: { 'injected-classes-are-values': injectedClassesAreValues } } },
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'samverk/injected-classes-are-values': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowConstructorOnly: true, allowEmpty: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ from: 'package', package: 'temporal-spec', name: ['Instant', 'PlainDate'] }] },
      ],
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: ['string', { from: 'file', name: 'CarriageNeedsInput' }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Inputs are classes for their decorators, but shapes for those who fill them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Functions held in rows are written as methods, which never use `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A type parameter that is used once lets the caller pin a type: give<CloseCase>(…).
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What `expect` matches against is `any` by its types.
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Answers are compared as the plain data that they are, though classes describe them.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: timeless.map(folder => `${folder}/**/*.ts`),
    rules: {
      // To receive a Date from pg and turn it into text at once is fine; to make one is not.
      'no-restricted-syntax': [
        'error',
        ...['NewExpression[callee.name="Date"]', 'CallExpression[callee.object.name="Date"]'].map(selector => ({
          selector,
          message: 'Time comes in as an argument, as Temporal.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same input gives the same answer.' },
        { object: 'Temporal', property: 'Now', message: 'Time comes in as an argument.' },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' },
    },
  },
);
