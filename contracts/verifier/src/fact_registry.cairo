//! The registry of facts: chooses the verifier of a configuration, has it
//! verify, and remembers what it verified.

use starknet::ContractAddress;
use crate::calldata::{FriLayerWitness, StarkProof};
use crate::settings::{
    FactHash, JobId, SecurityBits, VerificationHash, VerifierConfiguration, VerifierPreset,
};
use crate::stark::state::{FriVerificationStateConstant, FriVerificationStateVariable, InitResult};

/// The event that a fact was verified; every member is a key.
#[derive(Drop, Copy, Serde, starknet::Event)]
pub struct FactRegistered {
    #[key]
    pub fact_hash: FactHash,
    #[key]
    pub verifier_address: ContractAddress,
    #[key]
    pub security_bits: SecurityBits,
    #[key]
    pub verifier_config: VerifierConfiguration,
    #[key]
    pub verification_hash: VerificationHash,
}

/// A verification in the list of its fact.
#[derive(Drop, Copy, Serde)]
pub struct VerificationListElement {
    pub verification_hash: VerificationHash,
    pub security_bits: SecurityBits,
    pub verifier_config: VerifierConfiguration,
}

/// A verification under its hash.
#[derive(Drop, Copy, Serde, starknet::Store)]
pub struct Verification {
    pub fact_hash: FactHash,
    pub security_bits: SecurityBits,
    pub verifier_config: VerifierConfiguration,
}

#[starknet::interface]
pub trait IFactRegistryExternal<TContractState> {
    /// Verifies a proof in one transaction.
    fn verify_proof_full_and_register_fact(
        ref self: TContractState, verifier_config: VerifierConfiguration, stark_proof: StarkProof,
    ) -> FactRegistered;

    /// First of several transactions: all but the FRI layers, whose witness
    /// the proof must not have.
    fn verify_proof_initial(
        ref self: TContractState,
        job_id: JobId,
        verifier_config: VerifierConfiguration,
        stark_proof: StarkProof,
    ) -> InitResult;

    /// One FRI layer; the number is that of the layers left.
    fn verify_proof_step(
        ref self: TContractState,
        job_id: JobId,
        state_constant: FriVerificationStateConstant,
        state_variable: FriVerificationStateVariable,
        witness: FriLayerWitness,
    ) -> (FriVerificationStateVariable, u32);

    /// Last of several transactions.
    fn verify_proof_final_and_register_fact(
        ref self: TContractState,
        job_id: JobId,
        state_constant: FriVerificationStateConstant,
        state_variable: FriVerificationStateVariable,
        last_layer_coefficients: Span<felt252>,
    ) -> FactRegistered;

    /// Registers a verifier, once per preset; for the owner only.
    fn register_verifier(
        ref self: TContractState, preset: VerifierPreset, address: ContractAddress,
    );

    fn transfer_ownership(ref self: TContractState, new_owner: ContractAddress);
}

#[starknet::interface]
pub trait IFactRegistry<TContractState> {
    fn get_all_verifications_for_fact_hash(
        self: @TContractState, fact_hash: FactHash,
    ) -> Array<VerificationListElement>;

    fn get_verification(
        self: @TContractState, verification_hash: VerificationHash,
    ) -> Option<Verification>;

    fn get_verifier_address(self: @TContractState, preset: VerifierPreset) -> ContractAddress;
}

#[starknet::contract]
pub mod FactRegistry {
    use core::num::traits::Zero;
    use starknet::storage::{
        Map, MutableVecTrait, StoragePathEntry, StoragePointerReadAccess, StoragePointerWriteAccess,
        Vec, VecTrait,
    };
    use starknet::{ContractAddress, get_caller_address};
    use crate::calldata::{FriLayerWitness, StarkProof};
    use crate::settings::{
        FactHash, JobId, PresetHash, SecurityBits, VerificationHash, VerifierConfiguration,
        VerifierPreset, preset_hash, split_settings, verification_hash,
    };
    use crate::stark::state::{
        FriVerificationStateConstant, FriVerificationStateVariable, InitResult,
    };
    use crate::stark_verifier::{ICairoVerifierDispatcher, ICairoVerifierDispatcherTrait};
    use super::{FactRegistered, Verification, VerificationListElement};

    #[storage]
    struct Storage {
        owner: ContractAddress,
        verifiers: Map<PresetHash, ContractAddress>,
        fact_verifications: Map<FactHash, Vec<VerificationHash>>,
        verification_hashes: Map<VerificationHash, Option<Verification>>,
        verifier_configs: Map<JobId, Option<VerifierConfiguration>>,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event {
        FactRegistered: FactRegistered,
        OwnershipTransferred: OwnershipTransferred,
        VerifierRegistered: VerifierRegistered,
    }

    #[derive(Drop, starknet::Event)]
    struct VerifierRegistered {
        #[key]
        address: ContractAddress,
        #[key]
        preset: VerifierPreset,
    }

    #[derive(Drop, starknet::Event)]
    struct OwnershipTransferred {
        previous_owner: ContractAddress,
        new_owner: ContractAddress,
    }

    #[constructor]
    fn constructor(ref self: ContractState, owner: ContractAddress) {
        self.owner.write(owner);
    }

    #[abi(embed_v0)]
    impl FactRegistryExternalImpl of super::IFactRegistryExternal<ContractState> {
        fn verify_proof_full_and_register_fact(
            ref self: ContractState,
            verifier_config: VerifierConfiguration,
            stark_proof: StarkProof,
        ) -> FactRegistered {
            let (settings, preset) = split_settings(verifier_config);
            let address = self.get_verifier_address(preset);
            let verified = ICairoVerifierDispatcher { contract_address: address }
                .verify_proof_full(settings, stark_proof);
            self.register_fact(verified.fact, address, verified.security_bits, verifier_config)
        }

        fn verify_proof_initial(
            ref self: ContractState,
            job_id: JobId,
            verifier_config: VerifierConfiguration,
            stark_proof: StarkProof,
        ) -> InitResult {
            self.verifier_configs.entry(job_id).write(Option::Some(verifier_config));
            let (settings, preset) = split_settings(verifier_config);
            ICairoVerifierDispatcher { contract_address: self.get_verifier_address(preset) }
                .verify_proof_initial(job_id, settings, stark_proof)
        }

        fn verify_proof_step(
            ref self: ContractState,
            job_id: JobId,
            state_constant: FriVerificationStateConstant,
            state_variable: FriVerificationStateVariable,
            witness: FriLayerWitness,
        ) -> (FriVerificationStateVariable, u32) {
            let (_, preset) = split_settings(self.configuration_of(job_id));
            ICairoVerifierDispatcher { contract_address: self.get_verifier_address(preset) }
                .verify_proof_step(job_id, state_constant, state_variable, witness)
        }

        fn verify_proof_final_and_register_fact(
            ref self: ContractState,
            job_id: JobId,
            state_constant: FriVerificationStateConstant,
            state_variable: FriVerificationStateVariable,
            last_layer_coefficients: Span<felt252>,
        ) -> FactRegistered {
            let verifier_config = self.configuration_of(job_id);
            let (settings, preset) = split_settings(verifier_config);
            let address = self.get_verifier_address(preset);
            let verified = ICairoVerifierDispatcher { contract_address: address }
                .verify_proof_final(
                    job_id, state_constant, state_variable, last_layer_coefficients,
                );
            // Anyone may call the verifier itself: a job begun there under a
            // name this registry knows from before has settings of its own.
            assert(verified.settings == settings, 'Invalid settings');
            self.register_fact(verified.fact, address, verified.security_bits, verifier_config)
        }

        fn register_verifier(
            ref self: ContractState, preset: VerifierPreset, address: ContractAddress,
        ) {
            assert(self.owner.read() == get_caller_address(), 'ONLY_OWNER');
            assert(address.is_non_zero(), 'INVALID_VERIFIER_ADDRESS');
            let entry = self.verifiers.entry(preset_hash(preset));
            assert(entry.read().is_zero(), 'VERIFIER_ALREADY_EXISTS');
            entry.write(address);
            self.emit(VerifierRegistered { address, preset });
        }

        fn transfer_ownership(ref self: ContractState, new_owner: ContractAddress) {
            let previous_owner = get_caller_address();
            assert(self.owner.read() == previous_owner, 'ONLY_OWNER');
            self.owner.write(new_owner);
            self.emit(OwnershipTransferred { previous_owner, new_owner });
        }
    }

    #[abi(embed_v0)]
    impl FactRegistryImpl of super::IFactRegistry<ContractState> {
        fn get_all_verifications_for_fact_hash(
            self: @ContractState, fact_hash: FactHash,
        ) -> Array<VerificationListElement> {
            let hashes = self.fact_verifications.entry(fact_hash);
            let mut list = array![];
            for i in 0..hashes.len() {
                let verification_hash = hashes.at(i).read();
                let verification = self.verification_hashes.entry(verification_hash).read();
                let Verification { security_bits, verifier_config, .. } = verification.unwrap();
                list
                    .append(
                        VerificationListElement {
                            verification_hash, security_bits, verifier_config,
                        },
                    );
            }
            list
        }

        fn get_verification(
            self: @ContractState, verification_hash: VerificationHash,
        ) -> Option<Verification> {
            self.verification_hashes.entry(verification_hash).read()
        }

        fn get_verifier_address(self: @ContractState, preset: VerifierPreset) -> ContractAddress {
            let address = self.verifiers.entry(preset_hash(preset)).read();
            assert(address.is_non_zero(), 'VERIFIER_NOT_FOUND');
            address
        }
    }

    #[generate_trait]
    impl Internal of InternalTrait {
        fn configuration_of(self: @ContractState, job_id: JobId) -> VerifierConfiguration {
            self.verifier_configs.entry(job_id).read().expect('Job id not found')
        }

        fn register_fact(
            ref self: ContractState,
            fact_hash: FactHash,
            verifier_address: ContractAddress,
            security_bits: SecurityBits,
            verifier_config: VerifierConfiguration,
        ) -> FactRegistered {
            let verification_hash = verification_hash(fact_hash, verifier_config, security_bits);
            let event = FactRegistered {
                fact_hash, verifier_address, security_bits, verifier_config, verification_hash,
            };
            self.emit(event);
            let entry = self.verification_hashes.entry(verification_hash);
            if entry.read().is_none() {
                self.fact_verifications.entry(fact_hash).append().write(verification_hash);
                let verification = Verification { fact_hash, security_bits, verifier_config };
                entry.write(Option::Some(verification));
            }
            event
        }
    }
}
