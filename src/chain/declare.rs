//! Classes and contracts put on a chain, once.

use cairo_lang_starknet_classes::{
    casm_contract_class::CasmContractClass, contract_class::ContractClass,
};
use flate2::read::GzDecoder;
use serde::Serialize as _;
use serde_json::{Serializer, Value, ser::Formatter};
use starknet::{
    accounts::DeclarationV3,
    core::{
        types::{Felt as ChainFelt, FlattenedSierraClass, contract::SierraClass as Artifact},
        utils::get_contract_address,
    },
    providers::jsonrpc::JsonRpcError,
};
use std::{
    io::{self, Write},
    sync::Arc,
};

use super::{
    Account, CallError, ChainError, FeeBounds, FeeEstimate, Receipt, Revert,
    account::{Call, Refused, cause},
    node_error::{code, shorten},
    rpc::{from_chain, to_chain, wait},
};
use crate::stone::field::Felt;

/// The Universal Deployer Contract, the same on Starknet, on its test network
/// and on devnets (OpenZeppelin documentation, "Universal Deployer Contract").
pub const DEPLOYER_ADDRESS: &str =
    "0x2ceed65a4bd731034c01113685c831b01c15d7d432f71afb1cf1634b53a2125";

/// A Cairo 1 contract class as the network takes it.
#[derive(Clone, Debug)]
pub struct SierraClass {
    name: String,
    text: ClassText,
    class_hash: Felt,
    /// What it compiles to, where that is known without compiling.
    compiled: Option<Felt>,
}

/// A class, or what it is read from when it is needed.
#[derive(Clone, Debug)]
enum ClassText {
    Read(Arc<FlattenedSierraClass>),
    /// JSON as a node tells it, packed by gzip.
    Packed(&'static [u8]),
}

/// What became of a declaration or deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placed {
    /// It was there before; nothing was sent.
    Before,
    /// A transaction of ours put it there.
    Now(Box<Receipt>),
}

impl SierraClass {
    /// A class as the compiler writes it (`*.contract_class.json`); `name` is
    /// for messages. Its ABI is hashed in the format of Cairo's tools.
    ///
    /// # Errors
    /// [`ChainError::Class`].
    pub fn from_artifact(name: &str, json: &[u8]) -> Result<SierraClass, ChainError> {
        let refuse = |why: String| ChainError::Class {
            name: name.to_owned(),
            why,
        };
        let artifact: Artifact =
            serde_json::from_slice(json).map_err(|error| refuse(error.to_string()))?;
        let class = artifact
            .flatten()
            .map_err(|error| refuse(error.to_string()))?;
        Ok(SierraClass::new(name, class))
    }

    /// A class as a node tells it, which must have this hash. The hash is over
    /// the ABI's text; nodes that keep no text tell it as compact JSON, and then
    /// it was declared in the format of Cairo's tools.
    ///
    /// # Errors
    /// [`ChainError::Class`] when neither has the hash.
    pub fn from_network(
        name: &str,
        mut class: FlattenedSierraClass,
        class_hash: Felt,
    ) -> Result<SierraClass, ChainError> {
        if from_chain(class.class_hash()) != class_hash
            && let Some(abi) = spaced(&class.abi)
        {
            class.abi = abi;
        }
        let class = SierraClass::new(name, class);
        match class.class_hash == class_hash {
            true => Ok(class),
            false => Err(ChainError::Class {
                name: name.to_owned(),
                why: format!("it hashes to {}, not to {class_hash}", class.class_hash),
            }),
        }
    }

    fn new(name: &str, class: FlattenedSierraClass) -> SierraClass {
        SierraClass {
            name: name.to_owned(),
            class_hash: from_chain(class.class_hash()),
            text: ClassText::Read(Arc::new(class)),
            compiled: None,
        }
    }

    /// A class within this program, which is unpacked when it is needed:
    /// hashing and compiling it take longer than proving a short program. A
    /// node does both again, and refuses what is not what it gets.
    pub fn packed(
        name: &str,
        json: &'static [u8],
        class_hash: Felt,
        compiled_class_hash: Felt,
    ) -> SierraClass {
        SierraClass {
            name: name.to_owned(),
            text: ClassText::Packed(json),
            class_hash,
            compiled: Some(compiled_class_hash),
        }
    }

    /// The class as nodes take and tell it, with the ABI's text as hashed.
    ///
    /// # Errors
    /// [`ChainError::Class`] for a damaged build.
    pub fn flattened(&self) -> Result<Arc<FlattenedSierraClass>, ChainError> {
        match &self.text {
            ClassText::Read(class) => Ok(class.clone()),
            ClassText::Packed(json) => serde_json::from_reader(GzDecoder::new(*json))
                .map(Arc::new)
                .map_err(|error| ChainError::Class {
                    name: self.name.clone(),
                    why: error.to_string(),
                }),
        }
    }

    /// What names it in messages.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The hash by which networks know it.
    pub fn class_hash(&self) -> Felt {
        self.class_hash
    }

    /// The hash of what it compiles to, Blake2s as Starknet 0.14.1 and later
    /// want it in declarations. Compiling a verifier takes seconds.
    ///
    /// # Errors
    /// [`ChainError::Class`] when it does not compile, for example because its
    /// Sierra is newer than this compiler.
    pub fn compiled_class_hash(&self) -> Result<Felt, ChainError> {
        if let Some(hash) = self.compiled {
            return Ok(hash);
        }
        let refuse = |why: String| ChainError::Class {
            name: self.name.clone(),
            why,
        };
        // The compiler knows the class by its own type; only the ABI, which does
        // not take part, is written differently.
        let value: Value = serde_json::to_value(&*self.flattened()?)
            .map(|mut value| {
                value["abi"] = Value::Null;
                value["sierra_program_debug_info"] = Value::Null;
                value
            })
            .map_err(|error| refuse(error.to_string()))?;
        let class: ContractClass =
            serde_json::from_value(value).map_err(|error| refuse(error.to_string()))?;
        let program = class
            .extract_sierra_program(false)
            .map_err(|error| refuse(error.to_string()))?;
        // Limits of size are the network's to enforce.
        let compiled = CasmContractClass::from_contract_class(class, program, false, usize::MAX)
            .map_err(|error| refuse(error.to_string()))?;
        let hash = compiled.compiled_class_hash();
        Felt::from_be_bytes(&hash.to_bytes_be())
            .ok_or_else(|| refuse("its hash is no field element".into()))
    }
}

/// Whether the node compiles the class to something else: estimates say so in
/// words, declarations by number.
fn is_mismatch(error: &JsonRpcError) -> bool {
    error.code == code::COMPILED_CLASS_HASH
        || cause(error).is_some_and(|why| why.contains("compiled class hash"))
}

/// JSON with a space after each comma and colon, as Python's `json.dumps` and so
/// Cairo's tools write it; `None` for what is no JSON.
fn spaced(json: &str) -> Option<String> {
    struct Spaced;
    impl Formatter for Spaced {
        fn begin_array_value<W: ?Sized + Write>(
            &mut self,
            to: &mut W,
            first: bool,
        ) -> io::Result<()> {
            to.write_all(if first { b"" } else { b", " })
        }
        fn begin_object_key<W: ?Sized + Write>(
            &mut self,
            to: &mut W,
            first: bool,
        ) -> io::Result<()> {
            to.write_all(if first { b"" } else { b", " })
        }
        fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
            to.write_all(b": ")
        }
    }
    let value: Value = serde_json::from_str(json).ok()?;
    let mut text = Vec::with_capacity(json.len() * 5 / 4);
    value
        .serialize(&mut Serializer::with_formatter(&mut text, Spaced))
        .ok()?;
    String::from_utf8(text).ok()
}

/// A contract to deploy. Its address follows from these alone, whoever deploys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deployment {
    /// For messages.
    pub name: String,
    pub class_hash: Felt,
    pub salt: Felt,
    /// The constructor's calldata.
    pub constructor: Vec<Felt>,
}

impl Deployment {
    /// Where it is or will be.
    pub fn address(&self) -> Felt {
        from_chain(get_contract_address(
            to_chain(self.salt),
            to_chain(self.class_hash),
            &self
                .constructor
                .iter()
                .copied()
                .map(to_chain)
                .collect::<Vec<_>>(),
            // Deployed for everyone: the deployer is no part of the address.
            to_chain(Felt::ZERO),
        ))
    }

    fn call(&self) -> Call {
        let deployer = from_chain(ChainFelt::from_hex_unchecked(DEPLOYER_ADDRESS));
        let mut calldata = vec![
            self.class_hash,
            self.salt,
            Felt::ZERO,
            Felt::from(self.constructor.len() as u64),
        ];
        calldata.extend(&self.constructor);
        Call {
            to: deployer,
            entry_point: "deployContract".into(),
            calldata,
        }
    }
}

impl Account {
    /// Declares a class, unless the network has it. `max_fee` is in fri.
    ///
    /// # Errors
    /// [`ChainError::Class`] when it does not compile or the node compiles it to
    /// something else, [`ChainError::SetUp`] when the transaction reverts.
    pub fn declare(
        &self,
        class: &SierraClass,
        max_fee: Option<u128>,
    ) -> Result<Placed, ChainError> {
        if self.rpc().get_class(class.class_hash)?.is_some() {
            return Ok(Placed::Before);
        }
        let compiled = class.compiled_class_hash()?;
        let method = "starknet_addDeclareTransaction";
        let text = class.flattened()?;
        let sent = {
            let mut nonce = self.lock();
            let estimated = self.numbered(&mut nonce, |nonce| {
                self.estimate_declaration(text.clone(), compiled, nonce)
            });
            // No limit on L2 gas: declaring a large class takes several times
            // what an invocation may.
            let sent = match estimated {
                Ok(estimate) => {
                    let bounds = self.affordable(estimate.bounds(None)?, max_fee)?;
                    self.numbered(&mut nonce, |nonce| {
                        self.send_declaration(text.clone(), compiled, &bounds, nonce)
                    })
                }
                Err(refused) => Err(refused),
            };
            if sent.is_ok() {
                *nonce = nonce.map(|nonce| nonce + ChainFelt::ONE);
            }
            sent
        };
        match sent {
            Ok(hash) => {
                let receipt = succeeded(format!("declaring {}", class.name), self.receipt(hash)?)?;
                Ok(Placed::Now(Box::new(receipt)))
            }
            // Another process was faster.
            Err(Refused::Node(error)) if error.code == code::CLASS_ALREADY_DECLARED => {
                Ok(Placed::Before)
            }
            Err(Refused::Node(error)) if is_mismatch(&error) => Err(ChainError::Class {
                name: class.name.clone(),
                why: format!(
                    "{} compiles it to something else than {compiled}",
                    self.rpc().url()
                ),
            }),
            Err(refused) => Err(self.chain_error(method, refused)),
        }
    }

    fn estimate_declaration(
        &self,
        class: Arc<FlattenedSierraClass>,
        compiled: Felt,
        nonce: ChainFelt,
    ) -> Result<FeeEstimate, Refused> {
        let declaration = DeclarationV3::new(class, to_chain(compiled), self.signer()).nonce(nonce);
        wait(declaration.estimate_fee())?
            .map(FeeEstimate::from)
            .map_err(|error| self.refused("starknet_estimateFee", error))
    }

    fn send_declaration(
        &self,
        class: Arc<FlattenedSierraClass>,
        compiled: Felt,
        bounds: &FeeBounds,
        nonce: ChainFelt,
    ) -> Result<Felt, Refused> {
        let prepared = DeclarationV3::new(class, to_chain(compiled), self.signer())
            .nonce(nonce)
            .l1_gas(bounds.l1_gas)
            .l1_gas_price(bounds.l1_gas_price)
            .l1_data_gas(bounds.l1_data_gas)
            .l1_data_gas_price(bounds.l1_data_gas_price)
            .l2_gas(bounds.l2_gas)
            .l2_gas_price(bounds.l2_gas_price)
            .tip(0)
            .prepared()
            .map_err(|error| self.unsigned(&error))?;
        let hash = self.unheard(from_chain(prepared.transaction_hash(false)))?;
        match wait(prepared.send())? {
            Ok(sent) => Ok(from_chain(sent.transaction_hash)),
            Err(error) => self.arrived(hash, self.refused("starknet_addDeclareTransaction", error)),
        }
    }

    /// Deploys a contract, unless it is there. `max_fee` is in fri.
    ///
    /// # Errors
    /// [`ChainError::SetUp`] when its constructor refuses or the transaction reverts.
    pub fn deploy(
        &self,
        contract: &Deployment,
        max_fee: Option<u128>,
    ) -> Result<Placed, ChainError> {
        let address = contract.address();
        if self.rpc().class_hash_at(address)?.is_some() {
            // The address follows from the class: it is this contract.
            return Ok(Placed::Before);
        }
        let what = format!("deploying {}", contract.name);
        match self.set_up(what, &[contract.call()], max_fee) {
            Ok(receipt) => Ok(Placed::Now(Box::new(receipt))),
            // Another process was faster.
            Err(ChainError::SetUp { .. }) if self.rpc().class_hash_at(address)?.is_some() => {
                Ok(Placed::Before)
            }
            Err(error) => Err(error),
        }
    }

    /// Sends calls that nothing but a mistake in them makes revert. `max_fee`
    /// is in fri.
    ///
    /// # Errors
    /// [`ChainError::SetUp`] when they revert.
    pub fn set_up(
        &self,
        what: String,
        calls: &[Call],
        max_fee: Option<u128>,
    ) -> Result<Receipt, ChainError> {
        let estimate = match self.estimate(calls) {
            Ok(estimate) => estimate,
            Err(CallError::Chain(error)) => return Err(error),
            Err(CallError::Reverted(error)) => {
                return Err(ChainError::SetUp {
                    what,
                    hash: None,
                    why: shorten(&Revert::from_error(&error).message),
                });
            }
        };
        let bounds = self.bounds(&estimate, max_fee)?;
        succeeded(what, self.send(calls, &bounds)?)
    }
}

/// The receipt of a transaction that did not revert.
fn succeeded(what: String, receipt: Receipt) -> Result<Receipt, ChainError> {
    match receipt.revert_reason {
        None => Ok(receipt),
        Some(why) => Err(ChainError::SetUp {
            what,
            hash: Some(Box::new(receipt.tx_hash)),
            why: shorten(&Revert::from_text(&why).message),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_spaced_as_cairo_tools_do() {
        let compact = r#"[{"b":1,"a":["x, y","z:\"{"]},{},[]]"#;
        let expected = r#"[{"b": 1, "a": ["x, y", "z:\"{"]}, {}, []]"#;
        assert_eq!(spaced(compact).as_deref(), Some(expected));
        assert_eq!(spaced(expected).as_deref(), Some(expected));
        assert_eq!(spaced("no JSON"), None);
    }
}
