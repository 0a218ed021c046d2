import { Button } from '@/components/desk/ui/button';
import { TextField } from '@/components/desk/ui/field';

/** For whoever comes from another machine without the code. */
export default function NotLetIn() {
  return (
    <>
      <h1 className="text-center font-display font-semibold text-3xl text-balance">
        Nobody has set up this newsroom yet
      </h1>
      <p className="mt-2 mb-6 text-center text-soft text-pretty">
        That is done on the machine it runs on, or with the code that Stet prints there when it starts.
      </p>
      <form action="/desk/setup" className="surface flex flex-col gap-4 p-5 sm:p-6">
        <TextField
          name="code"
          label="Set-up code"
          placeholder="abcd-efgh-jkmn"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Button type="submit" look="primary">
          Go on
        </Button>
      </form>
    </>
  );
}
