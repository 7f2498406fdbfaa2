//! The parts of a node's address that may be keys, found in what others say.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use percent_encoding::percent_decode_str;
use regex::{Captures, Regex};
use std::{cmp::Reverse, fmt::Write as _, sync::LazyLock};
use url::Url;

/// Shorter parts would be found in any text.
const SHORTEST_SECRET: usize = 4;
/// Shorter parts may be in any number by chance: numbers are what reverts are read from.
const SHORTEST_IN_NUMBERS: usize = 12;
/// What stands in place of a secret.
const HIDDEN: &str = "…";

/// Parts of paths that are no keys, and that messages should keep.
const WORDS: [&str; 25] = [
    "alpha",
    "api",
    "archive",
    "devnet",
    "full",
    "goerli",
    "http",
    "https",
    "integration",
    "json",
    "jsonrpc",
    "juno",
    "latest",
    "madara",
    "main",
    "mainnet",
    "node",
    "pathfinder",
    "public",
    "rpc",
    "sepolia",
    "starknet",
    "test",
    "testnet",
    "version",
];

/// What looks like an address in a text.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i)https?://[^\s"'<>\\()\[\]{}]+"#).expect("a pattern of ours")
});

/// What is to be hidden of one address.
pub(super) struct Secrets {
    url: Url,
    /// The address as it may be shown.
    shown: String,
    /// Found anywhere. `None` where there are none, an error where no pattern finds them.
    long: Option<Result<Regex, regex::Error>>,
    /// Not found within numbers, which are the pattern's one group.
    short: Option<Result<Regex, regex::Error>>,
    short_parts: Vec<String>,
}

impl Secrets {
    pub fn of(url: &Url, shown: &str) -> Secrets {
        let mut parts = parts(url);
        parts.retain(|part| part.len() >= SHORTEST_SECRET);
        // The longest first: a part replaced inside a longer one would hide it.
        parts.sort_by_key(|part| Reverse(part.len()));
        parts.dedup();
        // What only begins like a number is none.
        let begins_like_one = |part: &String| {
            let digits = part.strip_prefix("0x").unwrap_or_default();
            digits.bytes().any(|b| !b.is_ascii_hexdigit())
        };
        let is_long = |part: &String| part.len() >= SHORTEST_IN_NUMBERS || begins_like_one(part);
        let (long, short): (Vec<String>, Vec<String>) = parts.into_iter().partition(is_long);
        let any = |parts: &[String], before: &str| {
            let patterns: Vec<String> = parts.iter().map(|part| spellings(part)).collect();
            let any = || Regex::new(&format!("{before}{}", patterns.join("|")));
            (!parts.is_empty()).then(any)
        };
        Secrets {
            url: url.clone(),
            shown: shown.to_owned(),
            long: any(&long, ""),
            short: any(&short, r"(0x[0-9a-fA-F]+\b)|"),
            short_parts: short,
        }
    }

    /// `text` without the secrets, however they are written: within an address,
    /// percent-encoded or not, or as the header that they go into.
    pub fn scrub(&self, text: &str) -> String {
        let text = ADDRESS.replace_all(text, |found: &Captures<'_>| {
            let found = &found[0];
            match Url::parse(found) {
                Ok(url) if url.host() == self.url.host() => self.shown.clone(),
                _ => found.to_owned(),
            }
        });
        let text = match &self.long {
            None => text,
            Some(Ok(long)) => long.replace_all(&text, HIDDEN).into_owned().into(),
            // What cannot be searched is not shown.
            Some(Err(_)) => HIDDEN.into(),
        };
        let is_secret = |number: &str| {
            let same = |part: &String| part.eq_ignore_ascii_case(number);
            self.short_parts.iter().any(same)
        };
        match &self.short {
            None => text.into_owned(),
            Some(Ok(short)) => short
                .replace_all(&text, |found: &Captures<'_>| match found.get(1) {
                    Some(number) if !is_secret(number.as_str()) => number.as_str().to_owned(),
                    _ => HIDDEN.to_owned(),
                })
                .into_owned(),
            Some(Err(_)) => HIDDEN.to_owned(),
        }
    }
}

/// What may be a key, as it was meant; where that is no text, as it is written.
fn parts(url: &Url) -> Vec<String> {
    let query = url.query();
    let values = query.into_iter().flat_map(|query| query.split(['&', ';']));
    let values = values.map(|pair| match pair.split_once('=') {
        Some((_, value)) if !value.is_empty() => value,
        _ => pair,
    });
    let path = url.path().split('/').chain([url.path()]);
    let words = values.chain(path).filter(|part| !is_word(part));
    let whole = [Some(url.username()), url.password(), query, url.fragment()];
    let whole = whole.into_iter().flatten();
    let mut parts: Vec<String> = whole.chain(words).map(meant).collect();
    let password = url.password().unwrap_or_default();
    if !url.username().is_empty() || !password.is_empty() {
        // As the header that they are sent in.
        let pair = format!("{}:{}", meant(url.username()), meant(password));
        parts.push(STANDARD.encode(pair));
    }
    parts
}

fn meant(part: &str) -> String {
    match percent_decode_str(part).decode_utf8() {
        Ok(meant) => meant.into_owned(),
        Err(_) => part.to_owned(),
    }
}

/// Whether a part of a path is words (`rpc`, `starknet/sepolia`) and versions (`v0_10`,
/// `rpc/v0_10`), and so no key.
fn is_word(part: &str) -> bool {
    let is_number = |piece: &str| piece.bytes().all(|b| b.is_ascii_digit()) && piece.len() <= 3;
    part.split(['/', '-', '_', '.'])
        .all(|piece| WORDS.contains(&piece) || is_number(piece.strip_prefix('v').unwrap_or(piece)))
}

/// A pattern of all ways in which a text is written: each character as it is, as JSON
/// escapes it, or percent-encoded, as often as may be.
fn spellings(part: &str) -> String {
    let mut pattern = String::new();
    for c in part.chars() {
        pattern += "(?:";
        pattern += &regex::escape(c.encode_utf8(&mut [0; 4]));
        match c {
            '/' | '"' | '\\' => {
                pattern += r"|\\";
                pattern += &regex::escape(c.encode_utf8(&mut [0; 4]));
            }
            // Either stands for the other in a query.
            ' ' => pattern += r"|\+",
            '+' => pattern += "| ",
            _ => {}
        }
        pattern += "|(?i:";
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            // Writing into a String does not fail.
            let _ = write!(pattern, "%(?:25)*{byte:02x}");
        }
        pattern += "))";
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scrub(url: &str, text: &str) -> String {
        let url = Url::parse(url).unwrap();
        Secrets::of(&url, &url.origin().ascii_serialization()).scrub(text)
    }

    #[test]
    fn keys_are_taken_out_of_what_others_say() {
        const KEYED: &str = "https://user1234567890:passw0rd123456@node.example:8443/rpc/v0_10/k3yk3yk3yk3y?apikey=s3cr3ts3cr3t1";
        let told = format!(
            "POST {KEYED} failed; k3yk3yk3yk3y and apikey=s3cr3ts3cr3t1, s3cr3ts3cr3t1 are wrong, rpc/v0_10 too; user1234567890 passw0rd123456"
        );
        assert_eq!(
            scrub(KEYED, &told),
            "POST https://node.example:8443 failed; … and …, … are wrong, rpc/v0_10 too; … …"
        );
        assert_eq!(
            scrub("http://127.0.0.1:5050", "nothing to hide / here"),
            "nothing to hide / here"
        );
    }

    #[test]
    fn keys_are_known_in_every_spelling() {
        let url = "http://usr1:p%40ss%21@127.0.0.1:1/k3y/v2?k=s3cr#frag";
        let basic = STANDARD.encode("usr1:p@ss!");
        let told = format!(
            "error for url (http://127.0.0.1:1/k3y/v2?k=s3cr#frag), (http://127.0.0.1:1/k3y/v2), Basic {basic}: usr1, p@ss!, p%40ss%21, p%40ss!, s3cr, frag; see https://docs.example/k3y"
        );
        assert_eq!(
            scrub(url, &told),
            "error for url (http://127.0.0.1:1), (http://127.0.0.1:1), Basic …: …, …, …, …, …, …; see https://docs.example/k3y"
        );
        let url = "http://127.0.0.1:1/a%2Fb+c%20%C3%B6";
        for spelling in [
            "a/b+c ö",
            r"a\/b+c ö",
            "a%2fb+c%20%c3%b6",
            "a%252Fb%2Bc+%C3%B6",
        ] {
            assert_eq!(scrub(url, &format!("<{spelling}>")), "<…>", "{spelling}");
        }
        // A part that is no text is known as it is written.
        let url = "http://127.0.0.1:1/%ff%feKEY";
        assert_eq!(scrub(url, "no %ff%feKEY"), "no …");
    }

    #[test]
    fn parts_of_a_path_are_keys_but_for_plain_words() {
        let url = "http://user:SECRETPASS@127.0.0.1:1/rpc/v0_8/SECRETKEY";
        assert_eq!(
            scrub(
                url,
                "project key /SECRETKEY of rpc/v0_8 unknown: rpc, v0_8, SECRETPASS"
            ),
            "project key /… of rpc/v0_8 unknown: rpc, v0_8, …"
        );
        let url = "http://127.0.0.1:1/starknet-mainnet/version/rpc/v0_9/secretkey";
        assert_eq!(
            scrub(url, "/secretkey: starknet-mainnet/version/rpc/v0_9"),
            "/…: starknet-mainnet/version/rpc/v0_9"
        );
        // Digits may be a key.
        assert_eq!(scrub("http://h/1234567890", "1234567890"), "…");
    }

    #[test]
    fn numbers_stay_what_they_are() {
        let url = "http://dead:0xbeef@127.0.0.1:1/5ec4e75ec4e7";
        assert_eq!(
            scrub(url, "0x1dead2 of dead, 0xbeef, 0xBEEF1, 0x15ec4e75ec4e7"),
            "0x1dead2 of …, …, 0xBEEF1, 0x1…"
        );
        assert_eq!(scrub("http://0xE-KEY@h", "0xE-KEY, 0xE"), "…, 0xE");
    }
}
