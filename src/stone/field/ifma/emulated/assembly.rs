//! An interpreter of assembly, as far as Hades' rounds need it.

use super::instructions::*;

/// What `std::arch::asm` does.
macro_rules! asm {
    ($text:expr, $($operands:tt)+) => {{
        use $crate::stone::field::ifma::emulated::assembly::{
            GARBAGE, Machine, Register, input, output,
        };
        let mut machine = Machine::default();
        input!(machine, $($operands)+);
        machine.execute($text);
        output!(machine, $($operands)+);
    }};
}

/// Hands operands in.
macro_rules! input {
    ($machine:ident, options(nostack),) => {};
    ($machine:ident, $name:ident = inout(zmm_reg) $value:expr, $($rest:tt)+) => {
        $machine.vectors.push((stringify!($name), $value));
        input!($machine, $($rest)+);
    };
    ($machine:ident, $name:ident = out(zmm_reg) $value:expr, $($rest:tt)+) => {
        $machine.vectors.push((stringify!($name), GARBAGE));
        input!($machine, $($rest)+);
    };
    ($machine:ident, $name:ident = inout(reg) $value:expr => _, $($rest:tt)+) => {
        $machine.words.push((stringify!($name), Register::variable($value)));
        input!($machine, $($rest)+);
    };
    ($machine:ident, $name:ident = const $value:expr, $($rest:tt)+) => {
        input!($machine, $name = in(reg) $value, $($rest)+);
    };
    ($machine:ident, $name:ident = in(reg) $value:expr, $($rest:tt)+) => {
        $machine.words.push((stringify!($name), Register::constant($value)));
        input!($machine, $($rest)+);
    };
}

/// Hands the results out.
macro_rules! output {
    ($machine:ident, options(nostack),) => {};
    ($machine:ident, $name:ident = inout(zmm_reg) $value:expr, $($rest:tt)+) => {
        $value = $machine.vector(stringify!($name));
        output!($machine, $($rest)+);
    };
    ($machine:ident, $name:ident = out(zmm_reg) $value:expr, $($rest:tt)+) => {
        output!($machine, $($rest)+);
    };
    ($machine:ident, $name:ident = inout(reg) $value:expr => _, $($rest:tt)+) => {
        output!($machine, $($rest)+);
    };
    ($machine:ident, $name:ident = const $value:expr, $($rest:tt)+) => {
        output!($machine, $($rest)+);
    };
    ($machine:ident, $name:ident = in(reg) $value:expr, $($rest:tt)+) => {
        output!($machine, $($rest)+);
    };
}

pub(super) use {asm, input, output};

/// What a general register can hold.
pub trait Word {
    fn word(self) -> u64;
}

impl Word for usize {
    fn word(self) -> u64 {
        self as u64
    }
}

impl<T> Word for &T {
    fn word(self) -> u64 {
        std::ptr::from_ref(self).word()
    }
}

impl<T> Word for *const T {
    fn word(self) -> u64 {
        self as u64
    }
}

impl<T> Word for *mut T {
    fn word(self) -> u64 {
        self as u64
    }
}

/// A general register, or a constant in an address.
pub struct Register {
    value: u64,
    /// Whether the text may change it.
    variable: bool,
}

impl Register {
    pub fn constant(value: impl Word) -> Self {
        let value = value.word();
        Register {
            value,
            variable: false,
        }
    }

    pub fn variable(value: impl Word) -> Self {
        let value = value.word();
        Register {
            value,
            variable: true,
        }
    }

    /// # Panics
    /// When the text has no right to change it.
    fn change(&mut self) -> &mut u64 {
        assert!(self.variable, "an operand that is only read");
        &mut self.value
    }
}

/// What a register holds that is only an output.
pub const GARBAGE: __m512i = __m512i([0x5a5a_5a5a_5a5a_5a5a; 8]);

/// Registers by the names of their operands.
#[derive(Default)]
pub struct Machine {
    pub vectors: Vec<(&'static str, __m512i)>,
    pub words: Vec<(&'static str, Register)>,
    /// Whether the last result in a general register was zero.
    zero: bool,
}

/// An operand of an instruction.
enum Operand {
    Vector(usize),
    Word(usize),
    Number(u64),
    Memory { address: Vec<Term>, repeated: bool },
}

/// A summand of an address.
enum Term {
    Word(usize),
    Number(u64),
}

/// A line of the text: an instruction, or where a label is.
struct Line {
    name: &'static str,
    operands: Vec<Operand>,
}

impl Machine {
    pub fn vector(&self, name: &str) -> __m512i {
        self.vectors[place(name, &self.vectors).expect("an operand")].1
    }

    /// Runs a text to its end.
    ///
    /// # Safety
    /// As of `std::arch::asm`: who gives the text answers for what it reads and writes.
    pub unsafe fn execute(&mut self, text: &'static str) {
        let lines: Vec<Line> = text
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| self.line(line))
            .collect();
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            at += 1;
            // SAFETY: the caller's word.
            if let Some(label) = unsafe { self.step(line) } {
                let (label, direction) = label.split_at(label.len() - 1);
                let is_target = |line: &Line| line.name.strip_suffix(':') == Some(label);
                at = match direction {
                    "b" => lines[..at]
                        .iter()
                        .rposition(is_target)
                        .expect("a label before"),
                    _ => {
                        at + lines[at..]
                            .iter()
                            .position(is_target)
                            .expect("a label behind")
                    }
                };
            }
        }
    }

    fn line(&self, text: &'static str) -> Line {
        let (name, operands) = text.split_once(' ').unwrap_or((text, ""));
        let operands = match name {
            "jmp" | "jnz" => {
                return Line {
                    name: text,
                    operands: Vec::new(),
                };
            }
            _ => operands.split(", ").filter(|operand| !operand.is_empty()),
        };
        let operands = operands
            .map(|operand| self.operand(name, operand))
            .collect();
        Line { name, operands }
    }

    fn operand(&self, instruction: &str, text: &str) -> Operand {
        if let Some(rest) = text.strip_prefix('[') {
            let (address, repeated) = rest.split_once(']').expect("an address");
            let terms = address
                .split(" + ")
                .map(|term| match term.strip_prefix('{') {
                    Some(name) => {
                        let name = name.strip_suffix('}').expect("a name");
                        Term::Word(place(name, &self.words).expect("an operand"))
                    }
                    None => Term::Number(term.split(" * ").map(number).product()),
                });
            return Operand::Memory {
                address: terms.collect(),
                repeated: instruction == "vpbroadcastq" || repeated == "{{1to8}}",
            };
        }
        match text
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            None => Operand::Number(number(text)),
            Some(name) => match place(name, &self.vectors) {
                Some(vector) => Operand::Vector(vector),
                None => Operand::Word(place(name, &self.words).expect("an operand")),
            },
        }
    }

    /// The label to go on from, where it is not the next line.
    ///
    /// # Safety
    /// As of [`Machine::execute`].
    unsafe fn step(&mut self, line: &Line) -> Option<&'static str> {
        use Operand::{Number, Vector, Word};
        let (name, jump) = line.name.split_once(' ').unwrap_or((line.name, ""));
        // SAFETY: the caller's word.
        let read = |machine: &Machine, operand| unsafe { machine.read(operand) };
        match (name, &line.operands[..]) {
            ("jmp", []) => return Some(jump),
            ("jnz", []) => return (!self.zero).then_some(jump),
            (label, []) if label.ends_with(':') => {}
            ("add", [Word(to), Number(more)]) => {
                let word = self.words[*to].1.change();
                *word += more;
                self.zero = *word == 0;
            }
            ("dec", [Word(to)]) => {
                let word = self.words[*to].1.change();
                *word -= 1;
                self.zero = *word == 0;
            }
            ("xchg", [Word(a), Word(b)]) => {
                let of_a = *self.words[*a].1.change();
                let of_b = std::mem::replace(self.words[*b].1.change(), of_a);
                *self.words[*a].1.change() = of_b;
            }
            ("vmovdqa64" | "vpbroadcastq", [Vector(to), from]) => {
                if let ("vmovdqa64", Operand::Memory { address, .. }) = (name, from) {
                    assert!(self.address(address).is_multiple_of(64), "a fault");
                }
                self.vectors[*to].1 = read(self, from);
            }
            (
                "vmovdqa64",
                [
                    Operand::Memory {
                        address,
                        repeated: false,
                    },
                    from,
                ],
            ) => {
                let (address, vector) = (self.address(address), read(self, from));
                assert!(address.is_multiple_of(64), "a fault");
                // SAFETY: the caller's word, and it is aligned.
                unsafe { (address as *mut __m512i).write(vector) };
            }
            ("vpsrlq", [Vector(to), from, Number(by)]) => {
                let from = read(self, from);
                self.vectors[*to].1 = each(|i| lane(from, i) >> by);
            }
            ("vpsraq", [Vector(to), from, Number(by)]) => {
                let from = read(self, from);
                self.vectors[*to].1 = each(|i| (lane(from, i) as i64 >> by) as u64);
            }
            ("vpternlogq", [Vector(to), b, c, Number(0xec)]) => {
                let (a, b, c) = (self.vectors[*to].1, read(self, b), read(self, c));
                self.vectors[*to].1 = _mm512_ternarylogic_epi64::<0xec>(a, b, c);
            }
            (name, [Vector(to), a, b]) => {
                let (before, a, b) = (self.vectors[*to].1, read(self, a), read(self, b));
                self.vectors[*to].1 = match name {
                    "vpaddq" => _mm512_add_epi64(a, b),
                    "vpsubq" => _mm512_sub_epi64(a, b),
                    "vpandq" => _mm512_and_si512(a, b),
                    "vpandnq" => _mm512_andnot_si512(a, b),
                    "vpmadd52luq" => _mm512_madd52lo_epu64(before, a, b),
                    "vpmadd52huq" => _mm512_madd52hi_epu64(before, a, b),
                    _ => panic!("{name} is unknown"),
                };
            }
            (name, operands) => panic!("{name} of {} operands is unknown", operands.len()),
        }
        None
    }

    fn address(&self, terms: &[Term]) -> u64 {
        let terms = terms.iter().map(|term| match term {
            Term::Word(word) => self.words[*word].1.value,
            Term::Number(number) => *number,
        });
        terms.sum()
    }

    /// A vector, or what an instruction reads of memory.
    ///
    /// # Safety
    /// As of [`Machine::execute`].
    unsafe fn read(&self, operand: &Operand) -> __m512i {
        match operand {
            Operand::Vector(vector) => self.vectors[*vector].1,
            Operand::Memory { address, repeated } => {
                let address = self.address(address);
                // SAFETY: the caller's word.
                unsafe {
                    match repeated {
                        true => _mm512_set1_epi64((address as *const i64).read_unaligned()),
                        false => (address as *const __m512i).read_unaligned(),
                    }
                }
            }
            Operand::Word(_) | Operand::Number(_) => panic!("no vector"),
        }
    }
}

fn number(text: &str) -> u64 {
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.expect("a number")
}

fn place<T>(name: &str, operands: &[(&str, T)]) -> Option<usize> {
    operands.iter().position(|(other, _)| *other == name)
}
